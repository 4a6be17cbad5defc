package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.internal.HeldAlert;
import dev.wirewatch.topology.NewsTopology;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Throttle;
import dev.wirewatch.watch.Watch;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch with a limit and quiet hours over a night in which the clocks change and its processor is killed: each alert is
 * sent once or listed once.
 */
class PacedAlertsIT {

    private static final String PERSON = "Ada Brandt";

    /** What tells that an alert is held. */
    private static final Topic<HeldAlert> HELD = new Topic<>(
            MovedClockProcessor.APPLICATION + "-held-alerts-changelog", HeldAlert.class, true, Optional.empty());

    /** Two alerts an hour, none from 22:00 to 07:00, unless they are flashes. */
    private static final AlertPolicy POLICY = new AlertPolicy(
            Grain.ARTICLE,
            Optional.of(new Throttle(2, Duration.ofHours(1))),
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Oslo"), Set.of())),
            new Breakthrough(Optional.of(1), Set.of()),
            false,
            Optional.empty());

    @Test
    void aNightIsToldAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Topic.MAX_RECORD_BYTES);
                EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0)) {
            Connection connection = new Connection(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    Map.of("schema.registry.url", registry.url()));
            prepare(connection);
            MovedClockProcessor processor = new MovedClockProcessor(folder, connection);
            try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES);
                    Inbox<Alert> alerts = new Inbox<>(connection, Topics.ALERTS)) {
                ArticlePublisher publisher = new ArticlePublisher(producer);

                processor.startAt("2026-03-28T21:30:00+01:00");
                publish(publisher, "a1", "a2");
                assertThat(words(alerts.await(2, any -> true))).containsExactly("NEW a1", "NEW a2");
                try (Inbox<HeldAlert> held = new Inbox<>(connection, HELD)) {
                    publish(publisher, "a3", "a4");
                    held.await(2, Objects::nonNull);
                    processor.moveTo("2026-03-28T22:45:00+01:00");
                    publish(publisher, "a5");
                    held.await(3, Objects::nonNull);
                    processor.kill();

                    processor.startAt("2026-03-28T23:00:00+01:00");
                    publisher.publish(urgent("flash")).join();
                    publisher.publish(Stories.killed("a1", 2)).join();
                    publisher.publish(Stories.killed("a4", 2)).join();
                    assertThat(words(alerts.await(4, any -> true))).endsWith("NEW flash", "WITHDRAWAL a1");
                    processor.moveTo("2026-03-29T06:30:00+02:00");
                    publish(publisher, "a6");
                    held.await(4, Objects::nonNull);
                    assertThat(words(alerts.await(4, any -> true))).hasSize(4);
                    processor.moveTo("2026-03-29T07:00:00+02:00");
                    assertThat(words(alerts.await(5, any -> true))).endsWith("DIGEST [a3, a5, a6]");

                    publish(publisher, "a7", "a8");
                    held.await(5, Objects::nonNull);
                    processor.moveTo("2026-03-29T08:05:00+02:00");
                    assertThat(words(alerts.await(7, any -> true))).endsWith("NEW a7", "DIGEST [a8]");
                }
            } finally {
                processor.kill();
            }
        }
    }

    private static void prepare(Connection connection) throws IOException {
        try (Admin admin = connection.admin();
                SchemaRegistryClient registry = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, 1, Optional.empty());
            TopicSetup.registerSchemas(registry, NewsTopology.internalSchemas(MovedClockProcessor.APPLICATION));
        }
        Named person = new Named(Optional.empty(), List.of(PERSON), NameCase.SMART, Optional.empty());
        Watch watch = new Watch("ada", PERSON, new Rule.Mentions(person), Filters.NONE, POLICY, Metadata.NONE);
        new CompactedTopic<dev.wirewatch.schemas.Watch>(connection, Topics.WATCHES)
                .putAll(Map.of("ada", WatchCodec.encode(watch, Instant.now())));
    }

    private static void publish(ArticlePublisher publisher, String... ids) {
        for (String id : ids) {
            publisher.publish(Stories.naming(id, 1, PERSON)).join();
        }
    }

    private static Article urgent(String id) {
        return Article.newBuilder(Stories.naming(id, 1, PERSON)).setUrgency(1).build();
    }

    private static List<String> words(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> alert.getKind() == AlertKind.DIGEST
                        ? "DIGEST "
                                + alert.getItems().stream()
                                        .map(item -> item.getArticle().getId())
                                        .toList()
                        : alert.getKind() + " " + alert.getArticle().getId())
                .toList();
    }
}
