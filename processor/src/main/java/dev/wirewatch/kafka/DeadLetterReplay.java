package dev.wirewatch.kafka;

import dev.wirewatch.kafka.DeadLetterHeaders.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Sends dead letters back to the topics that they come from, once what was wrong with them is mended. */
public final class DeadLetterReplay {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Connection connection;

    public DeadLetterReplay(Connection connection) {
        this.connection = connection;
    }

    /** Where a dead letter went. */
    public record Replayed(String topic, int partition, long offset) {}

    /**
     * Sends one with its key, value and headers, and with those of a {@link Replay}, and waits for the broker.
     *
     * @param id its partition and offset, such as {@code 2-1044}
     * @return empty when there is none, as after its retention, or when it was too large to be kept
     * @throws KafkaException when the broker does not answer or does not take it
     */
    public Optional<Replayed> replay(String id) {
        Optional<ConsumerRecord<String, byte[]>> letter = DeadLetterLog.find(connection, id);
        return letter.filter(found -> found.value() != null && isThere(found)).map(found -> send(id, found));
    }

    private boolean isThere(ConsumerRecord<String, byte[]> letter) {
        try (Admin admin = connection.admin()) {
            return KafkaFutures.await(admin.listTopics().names())
                    .contains(DeadLetterHeaders.origin(letter.headers()).topic());
        }
    }

    private Replayed send(String id, ConsumerRecord<String, byte[]> letter) {
        String topic = DeadLetterHeaders.origin(letter.headers()).topic();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!DeadLetterHeaders.isOne(header)) {
                record.headers().add(header);
            }
        });
        DeadLetterHeaders.add(record.headers(), new Replay(id, Instant.ofEpochMilli(letter.timestamp())));
        try (KafkaProducer<String, byte[]> producer = connection.bytesProducer(DEADLINE)) {
            RecordMetadata sent = KafkaFutures.await(producer.send(record));
            return new Replayed(sent.topic(), sent.partition(), sent.offset());
        }
    }
}
