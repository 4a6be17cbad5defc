package dev.wirewatch.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** A compacted topic as a table: the last value of each key. */
public final class CompactedTopic<T extends SpecificRecord> {

    private final Connection connection;
    private final Topic<T> topic;

    public CompactedTopic(Connection connection, Topic<T> topic) {
        this.connection = connection;
        this.topic = topic;
    }

    /** The whole table as it is now, in the order of its keys. */
    public Map<String, T> read() {
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic)) {
            List<TopicPartition> partitions = Polling.assignAll(consumer, topic.name());
            Map<String, T> table = new TreeMap<>();
            read(consumer, consumer.endOffsets(partitions)).values().forEach(table::putAll);
            return table;
        }
    }

    /**
     * Some partitions of the table, by number. Records of transactions that are open now are included: the method waits
     * for their end.
     *
     * @throws KafkaException when the broker is away
     */
    public Map<Integer, Map<String, T>> read(Collection<Integer> numbers) {
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic)) {
            List<TopicPartition> partitions = numbers.stream()
                    .map(number -> new TopicPartition(topic.name(), number))
                    .toList();
            consumer.assign(partitions);
            return read(consumer, LogOffsets.ends(connection, partitions));
        }
    }

    /**
     * Passes on each record as it is now, in the order in which a partition has them, a removal with no value. For tables
     * that are too large to be held.
     */
    public void scan(BiConsumer<String, Optional<T>> found) {
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(Polling.assignAll(consumer, topic.name()));
            consumer.seekToBeginning(ends.keySet());
            Polling.readTo(
                    ends, consumer, message -> found.accept(message.key(), Optional.ofNullable(message.value())));
        }
    }

    private static <T> Map<Integer, Map<String, T>> read(
            KafkaConsumer<String, T> consumer, Map<TopicPartition, Long> ends) {
        Map<Integer, Map<String, T>> tables = new HashMap<>();
        ends.keySet().forEach(partition -> tables.put(partition.partition(), new TreeMap<>()));
        consumer.seekToBeginning(ends.keySet());
        Polling.readTo(ends, consumer, message -> {
            Map<String, T> table = tables.get(message.partition());
            if (message.value() == null) {
                table.remove(message.key());
            } else {
                table.put(message.key(), message.value());
            }
        });
        return tables;
    }

    /**
     * Writes some entries and waits for the broker.
     *
     * @throws KafkaException when the broker does not accept them
     */
    public void putAll(Map<String, T> entries) {
        put(entries, (value, partitions) -> null); // Kafka's own way to say: by the key
    }

    /**
     * The same for a topic whose keys do not decide the partition.
     *
     * @param partition of a value, given the number of partitions
     */
    public void putAll(Map<String, T> entries, BiFunction<T, Integer, Integer> partition) {
        put(entries, partition);
    }

    private void put(Map<String, T> entries, BiFunction<T, Integer, Integer> partition) {
        try (KafkaProducer<String, T> producer = connection.producer(topic)) {
            int partitions = producer.partitionsFor(topic.name()).size();
            entries.entrySet().stream()
                    .map(entry -> producer.send(new ProducerRecord<>(
                            topic.name(),
                            partition.apply(entry.getValue(), partitions),
                            entry.getKey(),
                            entry.getValue())))
                    .toList()
                    .forEach(KafkaFutures::await);
        }
    }

    /**
     * Removes an entry and waits for the broker.
     *
     * @throws KafkaException when the broker does not accept it
     */
    public void remove(String key) {
        try (KafkaProducer<String, T> producer = connection.producer(topic)) {
            KafkaFutures.await(producer.send(new ProducerRecord<>(topic.name(), key, null)));
        }
    }
}
