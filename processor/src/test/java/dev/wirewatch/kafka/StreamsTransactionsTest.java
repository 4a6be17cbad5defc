package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StreamsTransactionsTest {

    private static final TopicPartition ALERTS = new TopicPartition("news.alerts", 0);

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private final String application = "desk-" + UUID.randomUUID();
    private final UUID killed = UUID.randomUUID();
    private final UUID alive = UUID.randomUUID();
    private final Admin admin = CLUSTER.connection().admin();
    private final StreamsTransactions transactions = new StreamsTransactions(admin, application);

    @BeforeEach
    void topics() {
        CLUSTER.newTopics(1);
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void whatAKilledProcessLeftOpenHoldsUpNobody() {
        try (var left = open(id(killed));
                var member = member(application + "-" + alive + "-StreamThread-1-consumer")) {
            assertThat(committedEnd()).isZero();

            assertThat(transactions.abortAbandoned()).containsExactly(id(killed));

            Awaitility.await().untilAsserted(() -> assertThat(committedEnd()).isEqualTo(2)); // with the abort's marker
            assertThatExceptionOfType(KafkaException.class).isThrownBy(left::commitTransaction);
            assertThat(member.assignment()).isNotEmpty();
        }
    }

    @Test
    void whoIsInTheGroupGoesOn() {
        try (var open = open(id(alive));
                var other = open("another-desk-" + killed + "-1");
                var member = member(application + "-" + alive + "-StreamThread-2-consumer")) {
            assertThat(transactions.abortAbandoned()).isEmpty();

            open.commitTransaction();
            other.commitTransaction();
            Awaitility.await().untilAsserted(() -> assertThat(committedEnd()).isEqualTo(4));
            assertThat(member.assignment()).isNotEmpty();
        }
    }

    @Test
    void whereMembersHaveNamesOfTheirOwnNothingTellsWhoIsGone() {
        try (var open = open(id(killed));
                var member = member("rack-7-StreamThread-1-consumer")) {
            assertThat(transactions.abortAbandoned()).isEmpty();

            open.commitTransaction();
            assertThat(member.assignment()).isNotEmpty();
        }
    }

    private String id(UUID process) {
        return application + "-" + process + "-1";
    }

    private static KafkaProducer<byte[], byte[]> open(String transactionalId) {
        Map<String, Object> config = new HashMap<>(CLUSTER.connection().kafka());
        config.put("transactional.id", transactionalId);
        var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(ALERTS.topic(), new byte[] {1}));
        producer.flush();
        return producer;
    }

    private static long committedEnd() {
        Map<String, Object> config = new HashMap<>(CLUSTER.connection().kafka());
        config.put("isolation.level", "read_committed");
        try (var reader = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return reader.endOffsets(List.of(ALERTS)).get(ALERTS);
        }
    }

    private KafkaConsumer<byte[], byte[]> member(String clientId) {
        Map<String, Object> config = new HashMap<>(CLUSTER.connection().kafka());
        config.put("group.id", application);
        config.put("client.id", clientId);
        var member = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        member.subscribe(List.of("news.articles"));
        Awaitility.await().pollInSameThread().until(() -> {
            member.poll(Duration.ofMillis(100));
            return !member.assignment().isEmpty();
        });
        return member;
    }
}
