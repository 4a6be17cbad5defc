package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.schemas.Span;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplicationResetTest {

    private static final String APPLICATION = "desk";
    private static final String CHANGELOG = "desk-claims-changelog";
    private static final String OTHERS = "desk-two-claims-changelog";
    private static final TopicPartition ARTICLES = new TopicPartition("news.articles", 0);

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private final Admin admin = CLUSTER.connection().admin();
    private final SchemaRegistryClient registry = CLUSTER.connection().schemaRegistry();
    private final ApplicationReset reset =
            new ApplicationReset(admin, registry, APPLICATION, Set.of(CHANGELOG, "desk-alerts-changelog"));

    @BeforeEach
    void anApplicationThatHasRun() throws Exception {
        CLUSTER.newTopics(1);
        for (String topic : List.of(CHANGELOG, OTHERS)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            registry.register(topic + "-value", new AvroSchema(Span.getClassSchema()));
        }
        write(Topics.ARTICLES, 3, Instant.now());
        write(Topics.ALERTS, 2, Instant.now());
        try (var member = member()) {
            member.commitSync();
        }
    }

    @AfterEach
    void close() throws Exception {
        admin.close();
        registry.close();
    }

    @Test
    void itIsRefusedWhileAnInstanceRuns() throws Exception {
        try (var member = member()) {
            assertThatExceptionOfType(ApplicationActiveException.class)
                    .isThrownBy(() -> reset.plan(OffsetSpec.earliest(), false))
                    .withMessage("Processors of 'desk' are running, or ended less than a session timeout ago"
                            + " (10 seconds), on 127.0.0.1; stop them all and try again.");
            assertThat(member.assignment()).isNotEmpty();
        }
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void aPlanSaysWhatIsDoneAndChangesNothing() throws Exception {
        ResetPlan plan = reset.plan(OffsetSpec.earliest(), false);

        assertThat(plan.steps())
                .containsExactly(
                        "Up to 3 records of news.articles, news.backfill, news.story-splits are processed, again or for the first time.",
                        "The state on the cluster is deleted: desk-claims-changelog.",
                        "What was written to news.enriched, news.mentions, news.claims, news.alerts, news.stories,"
                                + " news.statements, news.trends, news.watch-faults, news.dead-letters stays, and is written a second time.",
                        "Alerts of these articles are raised again, and sent again on every channel.");
        assertThat(committed()).isEqualTo(3);
        assertThat(topics()).contains(CHANGELOG);
        assertThat(registry.getAllSubjects()).contains(CHANGELOG + "-value");
    }

    @Test
    void fromTheBeginningItsOffsetsAndItsStateAreGoneAndNothingElse() throws Exception {
        reset.run(reset.plan(OffsetSpec.earliest(), false));

        assertThat(committed()).isZero();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(topics()).doesNotContain(CHANGELOG).contains(OTHERS));
        assertThat(registry.getAllSubjects())
                .doesNotContain(CHANGELOG + "-value")
                .contains(OTHERS + "-value", "news.articles-value");
        assertThat(read(Topics.ARTICLES)).hasSize(3);
        assertThat(read(Topics.ALERTS)).hasSize(2);
    }

    @Test
    void outputsAreClearedWhenAsked() {
        ResetPlan plan = reset.plan(OffsetSpec.earliest(), true);

        assertThat(plan.steps())
                .element(2)
                .isEqualTo("All records of news.alerts, news.claims, news.dead-letters, news.enriched, news.mentions,"
                        + " news.statements, news.stories, news.trends, news.watch-faults are deleted.");
        reset.run(plan);

        assertThat(read(Topics.ALERTS)).isEmpty();
        assertThat(read(Topics.ARTICLES)).hasSize(3);
    }

    @Test
    void itStartsAtATimeOrAtTheEnd() throws Exception {
        Instant later = Instant.now().plusMillis(10);
        Awaitility.await().until(() -> Instant.now().isAfter(later)); // the broker gives records their time
        write(Topics.ARTICLES, 2, later);

        reset.run(reset.plan(OffsetSpec.forTimestamp(later.toEpochMilli()), false));
        assertThat(committed()).isEqualTo(3);

        reset.run(reset.plan(OffsetSpec.latest(), false));
        assertThat(committed()).isEqualTo(5);

        reset.run(reset.plan(OffsetSpec.forTimestamp(later.plusSeconds(1).toEpochMilli()), false));
        assertThat(committed()).isEqualTo(5);
    }

    @Test
    void anApplicationThatNeverRanCanBeReset() {
        ApplicationReset never = new ApplicationReset(admin, registry, "never", Set.of("never-claims-changelog"));

        ResetPlan plan = never.plan(OffsetSpec.latest(), false);

        assertThat(plan.steps()).contains("There is no state on the cluster to delete.");
        never.run(plan);
    }

    /** A consumer of the group that has read to the end and is a member until it is closed. */
    private static KafkaConsumer<byte[], byte[]> member() {
        Map<String, Object> config = new HashMap<>(CLUSTER.connection().kafka());
        config.put("group.id", APPLICATION);
        config.put("auto.offset.reset", "latest");
        config.put("enable.auto.commit", false);
        var member = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        member.subscribe(List.of(ARTICLES.topic()));
        Awaitility.await().pollInSameThread().until(() -> {
            member.poll(Duration.ofMillis(100));
            return !member.assignment().isEmpty();
        });
        member.seekToEnd(member.assignment());
        member.position(ARTICLES);
        return member;
    }

    private static <T extends SpecificRecord> void write(Topic<T> topic, int count, Instant time) {
        try (KafkaProducer<String, T> producer = CLUSTER.connection().producer(topic)) {
            T record = topic.type().cast(SampleRecords.of(topic.schema().orElseThrow()));
            for (int number = 0; number < count; number++) {
                producer.send(new ProducerRecord<>(topic.name(), 0, time.toEpochMilli(), "key", record));
            }
        }
    }

    private static <T extends SpecificRecord> List<T> read(Topic<T> topic) {
        List<T> found = new ArrayList<>();
        try (TopicTail<T> tail = new TopicTail<>(CLUSTER.connection(), topic)) {
            tail.since(Instant.EPOCH, any -> true, found::add);
        }
        return found;
    }

    private long committed() throws Exception {
        return admin.listConsumerGroupOffsets(APPLICATION)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(ARTICLES)
                .offset();
    }

    private Set<String> topics() throws Exception {
        return admin.listTopics().names().get();
    }
}
