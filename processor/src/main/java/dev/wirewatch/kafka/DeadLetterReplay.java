package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Sends dead letters back to the topics that they come from, once what was wrong with them is mended. */
public final class DeadLetterReplay {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Pattern ID = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    private final Connection connection;

    public DeadLetterReplay(Connection connection) {
        this.connection = connection;
    }

    /** Where a dead letter went. */
    public record Replayed(String topic, int partition, long offset) {}

    /**
     * Sends one with its key, value and headers, and waits for the broker.
     *
     * @param id its partition and offset, such as {@code 2-1044}
     * @return empty when there is none, as after its retention, or when it was too large to be kept
     * @throws KafkaException when the broker does not answer or does not take it
     */
    public Optional<Replayed> replay(String id) {
        Matcher place = ID.matcher(id);
        if (!place.matches()) {
            return Optional.empty();
        }
        int partition = Integer.parseInt(place.group(1));
        long offset = Long.parseLong(place.group(2));
        try (KafkaConsumer<String, byte[]> consumer = connection.bytesConsumer()) {
            return read(consumer, new TopicPartition(Topics.DEAD_LETTERS.name(), partition), offset)
                    .filter(letter -> letter.value() != null
                            && consumer.listTopics()
                                    .containsKey(DeadLetterHeaders.origin(letter.headers())
                                            .topic()))
                    .map(this::send);
        }
    }

    private static Optional<ConsumerRecord<String, byte[]>> read(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        boolean known = consumer.partitionsFor(partition.topic()).stream()
                .anyMatch(info -> info.partition() == partition.partition());
        if (!known) {
            return Optional.empty();
        }
        List<TopicPartition> one = List.of(partition);
        consumer.assign(one);
        boolean there = consumer.beginningOffsets(one).get(partition) <= offset
                && offset < consumer.endOffsets(one).get(partition);
        if (!there) {
            return Optional.empty();
        }
        consumer.seek(partition, offset);
        while (consumer.position(partition) <= offset) {
            for (ConsumerRecord<String, byte[]> found : Polling.poll(consumer)) {
                return Optional.of(found).filter(letter -> letter.offset() == offset); // else the mark of a transaction
            }
        }
        return Optional.empty();
    }

    private Replayed send(ConsumerRecord<String, byte[]> letter) {
        String topic = DeadLetterHeaders.origin(letter.headers()).topic();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!DeadLetterHeaders.isOne(header)) {
                record.headers().add(header);
            }
        });
        try (KafkaProducer<String, byte[]> producer = connection.bytesProducer(DEADLINE)) {
            RecordMetadata sent = KafkaFutures.await(producer.send(record));
            return new Replayed(sent.topic(), sent.partition(), sent.offset());
        }
    }
}
