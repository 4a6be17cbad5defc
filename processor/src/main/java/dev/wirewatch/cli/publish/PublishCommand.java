package dev.wirewatch.cli.publish;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.formats.NewsStream;
import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: articles from files or standard input to news.articles. */
@Command(
        name = "publish",
        description = {
            "Publishes the articles in files of any format: feeds, news sitemaps, NewsML 1 and G2, NITF, IPTC 7901, ninjs, HTML,"
                    + " text, article JSON.",
            "JSON may be one article a line (NDJSON), also as a stream without end."
        },
        footer = {"", "Exit status 1 when an article was rejected or could not be sent; the others are published."})
public final class PublishCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with articles; - reads standard input.")
    private List<String> files;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--backfill",
            description = "These are old: articles that are published without it are processed first.")
    private boolean backfill;

    @Spec
    private CommandSpec spec;

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger unpublished = new AtomicInteger();

    @Override
    public Integer call() {
        Connection connection = cluster.connectToWrite();
        Topic<Article> topic = backfill ? Topics.BACKFILL : Topics.ARTICLES;
        try (KafkaProducer<String, Article> producer = connection.producer(topic)) {
            ArticlePublisher publisher = new ArticlePublisher(producer, topic);
            ArticleRules rules = new ArticleRules(cluster.settings().maxChars());
            files.forEach(file -> publish(file, rules, publisher));
            producer.flush();
        }
        spec.commandLine().getErr().println("%d published, %d not published.".formatted(sent.get(), unpublished.get()));
        return unpublished.get() == 0 ? 0 : 1;
    }

    private void publish(String file, ArticleRules rules, ArticlePublisher publisher) {
        try (InputStream input = open(file)) {
            NewsStream.read(
                    input,
                    format.value(),
                    parsed -> publish(file, parsed.publishable(rules, Instant.now()), publisher));
        } catch (NoSuchFileException e) {
            report("rejected", file, "There is no such file.");
        } catch (CharacterCodingException e) {
            report("rejected", file, "It is not UTF-8 text; convert it first.");
        } catch (IOException e) {
            report("rejected", file, "The file cannot be read: " + e.getMessage());
        }
    }

    private void publish(String file, Piece parsed, ArticlePublisher publisher) {
        if (parsed instanceof Piece.Accepted accepted) {
            publisher.publish(accepted.article()).whenComplete((done, error) -> {
                if (error == null) {
                    sent.incrementAndGet();
                } else {
                    report("not sent", file + ", article " + accepted.article().getId(), error.getMessage());
                }
            });
        } else if (parsed instanceof Piece.Rejected rejected) {
            report("rejected", file + ", " + rejected.place(), rejected.reason());
        }
    }

    private void report(String outcome, String place, String reason) {
        unpublished.incrementAndGet();
        spec.commandLine().getErr().println(TerminalText.line(outcome + ": " + place + ": " + reason));
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STDIN) ? System.in : Files.newInputStream(Path.of(file));
    }
}
