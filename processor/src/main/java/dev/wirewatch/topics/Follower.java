package dev.wirewatch.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a topic outside any group: what is there, in the order of its times, and then what comes. */
public final class Follower<T extends SpecificRecord> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private record Timed<V>(long time, V value) {}

    private final KafkaConsumer<String, T> consumer;
    private final List<TopicPartition> partitions;

    /** @param topic whose values are of {@code T} */
    public Follower(Connection connection, Topic topic) {
        consumer = connection.consumer();
        partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // the end as it is now, not as it is at the first poll
    }

    /** Gives what is there from a time on, and stands at the end then. */
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

    /** Gives the last few of what is there, of about {@code reach} looked at a partition, and stands at the end then. */
    public void last(int count, int reach, Predicate<T> filter, Consumer<T> consumer) {
        Map<TopicPartition, Long> starts = this.consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = this.consumer.endOffsets(partitions);
        ends.forEach((partition, end) -> this.consumer.seek(partition, Math.max(starts.get(partition), end - reach)));
        List<Timed<T>> found = read(ends, filter);
        found.subList(Math.max(0, found.size() - count), found.size())
                .forEach(message -> consumer.accept(message.value()));
    }

    /** Gives what has come since, waiting for a fifth of a second at most. */
    public void next(Predicate<T> filter, Consumer<T> consumer) {
        poll(filter).forEach(message -> consumer.accept(message.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<Timed<T>> read(Map<TopicPartition, Long> ends, Predicate<T> filter) {
        List<Timed<T>> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            found.addAll(poll(filter));
        }
        found.sort(Comparator.comparingLong(Timed::time));
        return found;
    }

    private List<Timed<T>> poll(Predicate<T> filter) {
        List<Timed<T>> found = new ArrayList<>();
        try {
            consumer.poll(POLL).forEach(message -> {
                if (message.value() != null && filter.test(message.value())) {
                    found.add(new Timed<>(message.timestamp(), message.value()));
                }
            });
        } catch (RecordDeserializationException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn("event=unreadable-record partition={} offset={}", e.topicPartition(), e.offset());
            consumer.seek(e.topicPartition(), e.offset() + 1);
        }
        return found;
    }
}
