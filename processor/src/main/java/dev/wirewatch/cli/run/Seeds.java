package dev.wirewatch.cli.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.annotate.CatalogFile;
import dev.wirewatch.codec.EntityCodec;
import dev.wirewatch.formats.ArticleStream;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.NewWatch;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.WatchKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;

/**
 * The sample stories, with their catalog and their watches. They are replayed at their original pace, with their times
 * moved so that the first one is published now.
 */
final class Seeds {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record WatchJson(String label, String kind, String entityId, List<String> names) {}

    private final Path folder;
    private final Connection connection;
    private final Clock clock;

    Seeds(Path folder, Connection connection, Clock clock) {
        this.folder = folder;
        this.connection = connection;
        this.clock = clock;
    }

    /** Writes the catalog and the watches, and waits for the broker. */
    void prepare() {
        Map<String, CatalogEntity> catalog = CatalogFile.read(folder.resolve("catalog.json")).stream()
                .map(EntityCodec::encode)
                .collect(Collectors.toMap(CatalogEntity::getId, Function.identity()));
        Map<String, Watch> watches = read("watches.json", new TypeReference<List<WatchJson>>() {}).stream()
                .map(Seeds::watch)
                .collect(Collectors.toMap(Watch::getId, Function.identity()));
        new CompactedTopic<CatalogEntity>(connection, Topics.CATALOG).putAll(catalog);
        new CompactedTopic<Watch>(connection, Topics.WATCHES).putAll(watches);
    }

    private static Watch watch(WatchJson json) {
        Named named = new Named(
                Optional.ofNullable(json.entityId()),
                Optional.ofNullable(json.names()).orElse(List.of()),
                NameCase.SMART,
                Optional.empty());
        return NewWatch.of(
                Rule.of(WatchKind.valueOf(upper(json.kind())), named, Set.of()),
                Filters.NONE,
                AlertPolicy.DEFAULT,
                Metadata.NONE,
                Optional.of(json.label()),
                Optional.empty(),
                id -> Optional.empty());
    }

    /** Publishes the stories, each at its time. */
    void play(List<Article> stories) throws InterruptedException {
        Duration shift = Duration.between(time(stories.get(0)), clock.instant());
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES)) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            for (Article story : stories) {
                Duration wait = Duration.between(clock.instant(), time(story).plus(shift));
                if (!wait.isNegative()) {
                    Thread.sleep(wait.toMillis());
                }
                publisher.publish(moved(story, shift)).join();
            }
        }
    }

    /** The stories in the order of their file names. */
    List<Article> stories() {
        try (Stream<Path> files = Files.list(folder.resolve("stories"))) {
            List<Article> stories = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                try (BufferedReader reader = Files.newBufferedReader(file)) {
                    ArticleStream.read(reader, parsed -> stories.add(accepted(file, parsed)));
                }
            }
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article accepted(Path file, Piece parsed) {
        if (parsed instanceof Piece.Accepted accepted) {
            return accepted.article();
        }
        throw new UserFacingException("The sample story " + file + " is not an article: " + parsed);
    }

    private static Instant time(Article story) {
        return Optional.ofNullable(story.getUpdated()).orElseGet(story::getPublished);
    }

    private static Article moved(Article story, Duration shift) {
        return Article.newBuilder(story)
                .setPublished(story.getPublished().plus(shift))
                .setUpdated(Optional.ofNullable(story.getUpdated())
                        .map(updated -> updated.plus(shift))
                        .orElse(null))
                .setEmbargoedUntil(Optional.ofNullable(story.getEmbargoedUntil())
                        .map(until -> until.plus(shift))
                        .orElse(null))
                .build();
    }

    private <T> T read(String file, TypeReference<T> type) {
        try {
            return JSON.readValue(folder.resolve(file).toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
