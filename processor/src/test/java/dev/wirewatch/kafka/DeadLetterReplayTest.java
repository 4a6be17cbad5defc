package dev.wirewatch.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterReplayTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private final DeadLetterReplay replay = new DeadLetterReplay(CLUSTER.connection());

    @Test
    void aRecordGoesBackAsItWas() {
        String id = deadLetter("news.articles", new byte[] {0, 7, -1});

        Optional<DeadLetterReplay.Replayed> replayed = replay.replay(id);

        assertThat(replayed).map(DeadLetterReplay.Replayed::topic).contains("news.articles");
        ConsumerRecord<String, byte[]> record = articles().get(0);
        assertThat(record.key()).isEqualTo("a1");
        assertThat(record.value()).containsExactly(0, 7, -1);
        assertThat(record.headers())
                .extracting(Header::key)
                .containsExactly("traceparent", "dead-letter.replayed", "dead-letter.failed");
        assertThat(record.headers().lastHeader("traceparent").value())
                .asString()
                .isEqualTo("00-1-2-01");
        assertThat(DeadLetterHeaders.replay(record.headers())).hasValueSatisfying(again -> {
            assertThat(again.id()).isEqualTo(id);
            assertThat(again.failed()).isCloseTo(Instant.now(), within(5, MINUTES));
        });
    }

    @Test
    void whatHasNoTopicOrNoValueAnyMoreStays() {
        assertThat(replay.replay(deadLetter("gone-topic", new byte[] {1}))).isEmpty();
        assertThat(replay.replay(deadLetter("news.backfill", null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-99", "99-0", "x", "-1-0", "0-", "999999999999-1", ""})
    void whatIsNoDeadLetterIsNone(String id) {
        assertThat(replay.replay(id)).isEmpty();
    }

    private static String deadLetter(String topic, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("news.dead-letters", "a1", value);
        record.headers().add("traceparent", "00-1-2-01".getBytes(UTF_8));
        DeadLetterHeaders.add(record.headers(), topic, 1, 5, "admit", "It has no text.");
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", CLUSTER.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            RecordMetadata sent = KafkaFutures.await(producer.send(record));
            return sent.partition() + "-" + sent.offset();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> articles() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = CLUSTER.connection().bytesConsumer()) {
            Polling.readTo(consumer.endOffsets(Polling.assignAll(consumer, "news.articles")), consumer, found::add);
        }
        return found;
    }
}
