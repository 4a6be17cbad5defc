package dev.wirewatch.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
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
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic);
                Admin admin = connection.admin()) {
            List<TopicPartition> partitions = numbers.stream()
                    .map(number -> new TopicPartition(topic.name(), number))
                    .toList();
            Map<TopicPartition, OffsetSpec> latest = partitions.stream()
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            ListOffsetsOptions all = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
            Map<TopicPartition, Long> ends = new HashMap<>();
            KafkaFutures.await(admin.listOffsets(latest, all).all())
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            consumer.assign(partitions);
            return read(consumer, ends);
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
        try (KafkaProducer<String, T> producer = connection.producer(topic)) {
            entries.entrySet().stream()
                    .map(entry -> producer.send(new ProducerRecord<>(topic.name(), entry.getKey(), entry.getValue())))
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
