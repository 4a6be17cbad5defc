package dev.wirewatch.cli;

import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.Parsed;
import dev.wirewatch.ingest.format.ArticleStream;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.topics.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: articles from files or standard input to news.articles. */
@Command(
        name = "publish",
        description = "Publishes articles: article JSON, an array of it, or one article a line (NDJSON).",
        footer = {"", "Exit status 1 when an article was refused or could not be sent; the others go out all the same."
        })
final class PublishCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with articles; - reads standard input.")
    private List<String> files;

    @Spec
    private CommandSpec spec;

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Override
    public Integer call() {
        Connection connection = cluster.connect();
        try (KafkaProducer<String, Article> producer = connection.producer()) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            files.forEach(file -> publish(file, publisher));
            producer.flush();
        }
        spec.commandLine().getErr().println("%d published, %d refused.".formatted(sent.get(), refused.get()));
        return refused.get() == 0 ? 0 : 1;
    }

    private void publish(String file, ArticlePublisher publisher) {
        try (BufferedReader input = open(file)) {
            ArticleStream.read(input, parsed -> publish(file, parsed, publisher));
        } catch (NoSuchFileException e) {
            refuse(file, "There is no such file.");
        } catch (CharacterCodingException e) {
            refuse(file, "It is not UTF-8 text from somewhere on; convert it first.");
        } catch (IOException e) {
            refuse(file, "The file cannot be read: " + e.getMessage());
        }
    }

    private void publish(String file, Parsed parsed, ArticlePublisher publisher) {
        if (parsed instanceof Parsed.Accepted accepted) {
            publisher.publish(accepted.article()).whenComplete((done, error) -> {
                if (error == null) {
                    sent.incrementAndGet();
                } else {
                    refuse(file + ", article " + accepted.article().getId(), error.getMessage());
                }
            });
        } else if (parsed instanceof Parsed.Rejected rejected) {
            refuse(file + ", " + rejected.place(), rejected.reason());
        }
    }

    private void refuse(String place, String reason) {
        refused.incrementAndGet();
        spec.commandLine().getErr().println("refused: " + place + ": " + reason);
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals(STDIN)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }
}
