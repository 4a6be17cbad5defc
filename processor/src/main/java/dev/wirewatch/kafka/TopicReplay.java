package dev.wirewatch.kafka;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads what a topic holds, up to its end as it is at first, in the order in which the records came: a merge of its
 * partitions by time, with a few records of each in memory.
 */
public final class TopicReplay<T extends SpecificRecord> implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Deserializer<T> deserializer;
    private final Map<TopicPartition, Long> ends;
    private final Map<TopicPartition, Deque<ConsumerRecord<String, byte[]>>> read = new HashMap<>();

    private TopicReplay(
            KafkaConsumer<String, byte[]> consumer, Deserializer<T> deserializer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.deserializer = deserializer;
        this.ends = ends;
        ends.keySet().forEach(partition -> read.put(partition, new ArrayDeque<>()));
    }

    /** From a time on. */
    public static <T extends SpecificRecord> TopicReplay<T> since(Connection connection, Topic<T> topic, Instant time) {
        KafkaConsumer<String, byte[]> consumer = connection.bytesConsumer();
        List<TopicPartition> partitions = Polling.assignAll(consumer, topic.name());
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, time.toEpochMilli()));
        consumer.offsetsForTimes(times)
                .forEach((partition, at) -> consumer.seek(partition, at == null ? ends.get(partition) : at.offset()));
        return new TopicReplay<>(consumer, connection.serdes().deserializer(topic.type()), ends);
    }

    /** The last ones, as many in each partition. */
    public static <T extends SpecificRecord> TopicReplay<T> last(Connection connection, Topic<T> topic, long count) {
        KafkaConsumer<String, byte[]> consumer = connection.bytesConsumer();
        List<TopicPartition> partitions = Polling.assignAll(consumer, topic.name());
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(starts.get(partition), end - count)));
        return new TopicReplay<>(consumer, connection.serdes().deserializer(topic.type()), ends);
    }

    /** Returns about how many records are left: some offsets have none. */
    public long left() {
        return read.entrySet().stream()
                .mapToLong(partition -> partition.getValue().size() + unread(partition.getKey()))
                .sum();
    }

    /** Returns the next record; empty at the end. */
    public Optional<StoredRecord<T>> next() {
        while (read.entrySet().stream()
                .anyMatch(partition -> partition.getValue().isEmpty() && unread(partition.getKey()) > 0)) {
            poll();
        }
        return read.values().stream()
                .filter(records -> !records.isEmpty())
                .min(Comparator.comparing(records -> records.peek().timestamp()))
                .map(Deque::poll)
                .map(record -> new StoredRecord<>(record, deserializer));
    }

    /** Asks those partitions alone that others wait for: else what is read of them would fill the memory. */
    private void poll() {
        Collection<TopicPartition> awaited = read.entrySet().stream()
                .filter(partition -> partition.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        consumer.pause(read.keySet());
        consumer.resume(awaited);
        Polling.poll(consumer).forEach(record -> {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            if (record.offset() < ends.get(partition)) {
                read.get(partition).add(record);
            }
        });
    }

    private long unread(TopicPartition partition) {
        return Math.max(0, ends.get(partition) - consumer.position(partition));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
