package dev.wirewatch.web.stream;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What a topic holds between the position of one who comes back and that of the hub. */
final class MissedRecords<T extends SpecificRecord> {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Is given records, and may fail when nobody takes them any more. */
    @FunctionalInterface
    interface Receiver<T, E extends Exception> {
        void take(TopicRecord<T> record) throws E;
    }

    private final Connection connection;
    private final Topic<T> topic;
    private final List<Long> end;

    /** @param end by partition */
    MissedRecords(Connection connection, Topic<T> topic, List<Long> end) {
        this.connection = connection;
        this.topic = topic;
        this.end = List.copyOf(end);
    }

    /**
     * Where the topic's oldest records are, when it does not hold all from a position on: it drops old records, and one
     * that was made anew has none of the old positions. Else the position itself.
     */
    List<Long> reachable(List<Long> position) {
        if (position.equals(end)) {
            return position;
        }
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic)) {
            List<TopicPartition> partitions = partitions();
            Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> last = consumer.endOffsets(partitions);
            boolean kept = position.size() <= end.size()
                    && partitions.stream()
                            .limit(position.size())
                            .allMatch(partition -> position.get(partition.partition()) >= first.get(partition)
                                    && position.get(partition.partition()) <= last.get(partition));
            return kept ? position : partitions.stream().map(first::get).toList();
        }
    }

    /**
     * Passes on the records from a position on; in partitions that it does not have, from their beginning.
     *
     * @param stopped whether no more are wanted
     */
    <E extends Exception> void read(List<Long> position, BooleanSupplier stopped, Receiver<T, E> receiver) throws E {
        Map<TopicPartition, Long> unread = new HashMap<>();
        partitions().stream()
                .filter(partition -> from(position, partition) < end.get(partition.partition()))
                .forEach(partition -> unread.put(partition, end.get(partition.partition())));
        if (unread.isEmpty()) {
            return;
        }
        KafkaConsumer<String, T> consumer = connection.consumer(topic);
        try {
            consumer.assign(unread.keySet());
            unread.keySet().forEach(partition -> consumer.seek(partition, from(position, partition)));
            while (!stopped.getAsBoolean()
                    && unread.entrySet().stream()
                            .anyMatch(partition -> consumer.position(partition.getKey()) < partition.getValue())) {
                for (ConsumerRecord<String, T> stored : Polling.poll(consumer, POLL)) {
                    if (stopped.getAsBoolean()) {
                        return;
                    }
                    if (stored.value() != null && stored.offset() < end.get(stored.partition())) {
                        receiver.take(TopicRecord.of(stored));
                    }
                }
            }
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private List<TopicPartition> partitions() {
        return IntStream.range(0, end.size())
                .mapToObj(number -> new TopicPartition(topic.name(), number))
                .toList();
    }

    private static long from(List<Long> position, TopicPartition partition) {
        return partition.partition() < position.size() ? position.get(partition.partition()) : 0;
    }
}
