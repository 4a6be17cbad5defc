package dev.wirewatch.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic outside any group: the records that it holds, in the order of their times, and then new ones. */
public final class TopicTail<T extends SpecificRecord> implements AutoCloseable {

    private record Timed<V>(long time, V value) {}

    private final KafkaConsumer<String, T> consumer;
    private final List<TopicPartition> partitions;

    public TopicTail(Connection connection, Topic<T> topic) {
        consumer = connection.consumer(topic);
        partitions = Polling.assignAll(consumer, topic.name());
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // the end as it is now, not as it is at the first poll
    }

    /** Passes on the records from a time up to the end of the topic as it is now. */
    public void since(Instant time, Predicate<T> filter, Consumer<T> consumer) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, time.toEpochMilli()));
        Map<TopicPartition, Long> ends = this.consumer.endOffsets(partitions);
        this.consumer
                .offsetsForTimes(times)
                .forEach((partition, at) ->
                        this.consumer.seek(partition, at == null ? ends.get(partition) : at.offset()));
        read(ends, filter).forEach(message -> consumer.accept(message.value()));
    }

    /**
     * Passes on the last records that pass a filter, up to the end of the topic as it is now. Where the filter leaves few,
     * it looks further back step by step.
     *
     * @param reach most records that are read in a partition
     */
    public void last(int count, int reach, Predicate<T> filter, Consumer<T> consumer) {
        Map<TopicPartition, Long> starts = this.consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = this.consumer.endOffsets(partitions);
        List<Timed<T>> found = List.of();
        boolean more = true;
        for (long back = count; more && found.size() < count; back *= 10) {
            long far = Math.min(back, reach);
            ends.forEach((partition, end) -> this.consumer.seek(partition, Math.max(starts.get(partition), end - far)));
            found = read(ends, filter);
            more = far < reach
                    && ends.entrySet().stream().anyMatch(end -> end.getValue() - far > starts.get(end.getKey()));
        }
        found.subList(Math.max(0, found.size() - count), found.size())
                .forEach(message -> consumer.accept(message.value()));
    }

    /** Passes on new records, after at most a fifth of a second. */
    public void next(Predicate<T> filter, Consumer<T> consumer) {
        Polling.poll(this.consumer).forEach(message -> {
            if (isWanted(message, filter)) {
                consumer.accept(message.value());
            }
        });
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<Timed<T>> read(Map<TopicPartition, Long> ends, Predicate<T> filter) {
        List<Timed<T>> found = new ArrayList<>();
        Polling.readTo(ends, consumer, message -> {
            if (isWanted(message, filter)) {
                found.add(new Timed<>(message.timestamp(), message.value()));
            }
        });
        found.sort(Comparator.comparingLong(Timed::time));
        return found;
    }

    private static <T> boolean isWanted(ConsumerRecord<String, T> message, Predicate<T> filter) {
        return message.value() != null && filter.test(message.value());
    }
}
