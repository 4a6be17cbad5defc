package dev.wirewatch.cli.publish;

import dev.wirewatch.app.OutageRetry;
import dev.wirewatch.app.ShutdownSignal;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.files.FolderEvent;
import dev.wirewatch.ingest.files.FolderPoller;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ingest}: follows a folder. */
@Command(
        name = "ingest",
        description = {
            "Publishes files of any format that are dropped in a folder, until it is stopped.",
            "A file is read once it has not been written to for a second, and then moved to done/; or to failed/, "
                    + "with the reasons in NAME.reason.txt, when something in it could not be published. Files whose "
                    + "names begin with a dot or end with .tmp, .part, .filepart or ~ are not read until they are renamed."
        },
        footer = {"", "With --once, exit status 1 when a file failed or could not be moved."})
public final class IngestCommand implements Callable<Integer> {

    private static final long PAUSE_MS = 500;

    /** Shorter than the time that Ctrl-C allows; records not acknowledged by then are sent again. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--watch", paramLabel = "DIR", required = true, description = "The folder.")
    private Path folder;

    @Option(names = "--once", description = "Publish the files that are there, and exit.")
    private boolean once;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private int done;
    private int failed;
    private int articles;
    private boolean stuck;

    @Override
    public Integer call() {
        try (ShutdownSignal shutdown = ShutdownSignal.listen()) {
            Optional<Connection> connection = OutageRetry.retry(cluster::connectToWrite, shutdown, this::say);
            if (connection.isPresent()) {
                follow(connection.get(), shutdown);
            }
        }
        say("Files: %d done, %d failed. Articles: %d published.".formatted(done, failed, articles));
        return once && (failed > 0 || stuck) ? 1 : 0;
    }

    private void follow(Connection connection, ShutdownSignal shutdown) {
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES, DEADLINE);
                FolderPoller followed = FolderPoller.open(
                        folder,
                        new ArticlePublisher(producer),
                        format.value(),
                        new ArticleRules(cluster.settings().maxChars()),
                        this::tell,
                        Clock.systemUTC())) {
            say("Following " + folder + ".");
            boolean drained;
            do {
                drained = followed.poll(() -> !shutdown.isReceived());
            } while (!(once && drained) && !shutdown.isReceivedWithin(PAUSE_MS));
        } catch (IllegalStateException e) {
            throw new UserFacingException(e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no folder " + folder + ".");
        } catch (IOException e) { // without its cause, which would pass for an outage
            throw new UserFacingException("The folder " + folder + " cannot be followed: " + e);
        }
    }

    private void tell(FolderEvent event) {
        if (event instanceof FolderEvent.Done file) {
            done++;
            articles += file.articles();
        } else if (event instanceof FolderEvent.Failed file) {
            failed++;
            articles += file.articles();
        } else if (event instanceof FolderEvent.Unmoved) {
            stuck = true;
        }
        say(event.line());
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(TerminalText.line(line));
        err.flush();
    }
}
