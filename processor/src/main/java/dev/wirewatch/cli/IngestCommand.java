package dev.wirewatch.cli;

import dev.wirewatch.app.CommandFailure;
import dev.wirewatch.app.OutageRetry;
import dev.wirewatch.app.Stop;
import dev.wirewatch.explain.Printable;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.files.FolderEvent;
import dev.wirewatch.ingest.files.FolderPoller;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.PrintWriter;
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
            "Publishes the files that are dropped in a folder, of any format, until it is stopped.",
            "A file is taken once nobody has written to it for a second, and then moved to done/; or to failed/, with "
                    + "the reasons in NAME.reason.txt, when something in it could not be published. Names that begin "
                    + "with a dot or end with .tmp, .part, .filepart or ~ are left alone until they are renamed."
        },
        footer = {"", "With --once, exit status 1 when a file has failed or could not be moved."})
final class IngestCommand implements Callable<Integer> {

    private static final long LOOK_MS = 500;

    /** Shorter than Ctrl-C may take; what is not acknowledged by then is tried again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--watch", paramLabel = "DIR", required = true, description = "The folder.")
    private Path folder;

    @Option(names = "--once", description = "Publish what is there, and end.")
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
        try (Stop stop = Stop.onSignal()) {
            Optional<Connection> connection = OutageRetry.out(cluster::connect, stop, this::say);
            if (connection.isPresent()) {
                follow(connection.get(), stop);
            }
        }
        say("Files: %d done, %d failed. Articles: %d published.".formatted(done, failed, articles));
        return once && (failed > 0 || stuck) ? 1 : 0;
    }

    private void follow(Connection connection, Stop stop) {
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES, PATIENCE);
                FolderPoller followed = FolderPoller.open(
                        folder, new ArticlePublisher(producer), format.value(), this::tell, Clock.systemUTC())) {
            say("Following " + folder + ".");
            boolean drained;
            do {
                drained = followed.poll(() -> !stop.isAsked());
            } while (!(once && drained) && stop.isNotAskedFor(LOOK_MS));
        } catch (IllegalStateException e) {
            throw new CommandFailure(e.getMessage(), e);
        } catch (IOException e) { // without its cause, which would pass for an outage
            throw new CommandFailure("The folder " + folder + " cannot be followed: " + e);
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
        err.println(Printable.line(line));
        err.flush();
    }
}
