package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Alerts by their positions. What was dispatched just now is in the cache; else it is read, together with those that
 * follow, which are wanted next in a backlog.
 */
final class AlertReader implements AutoCloseable {

    private static final long DEADLINE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final Duration WAIT = Duration.ofMillis(200);

    private final KafkaConsumer<String, Alert> consumer;
    private final AlertCache cache = new AlertCache();

    AlertReader(Connection connection) {
        consumer = connection.consumer(Topics.ALERTS);
    }

    /** An alert that will be asked for. */
    void expect(AlertPosition position, TracedAlert alert, int size) {
        cache.put(position, alert, size);
    }

    /**
     * Returns the alert; empty when the topic no longer has it.
     *
     * @throws TimeoutException when the broker does not answer
     */
    Optional<TracedAlert> read(AlertPosition position) {
        Optional<TracedAlert> known = cache.get(position);
        if (known.isPresent()) {
            return known;
        }
        TopicPartition partition = new TopicPartition(Topics.ALERTS.name(), position.partition());
        seek(partition, position.offset());
        for (long begin = System.nanoTime(); System.nanoTime() - begin < DEADLINE_NANOS; ) {
            Polling.poll(consumer, WAIT)
                    .forEach(record -> cache.put(
                            new AlertPosition(record.partition(), record.offset()),
                            TracedAlert.of(record, record.value()),
                            record.serializedValueSize()));
            Optional<TracedAlert> read = cache.get(position);
            if (read.isPresent() || consumer.position(partition) != position.offset()) {
                return read;
            }
        }
        throw new TimeoutException("The alert at %s could not be read.".formatted(partition));
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    /** What was fetched ahead is kept where the alerts are wanted one after the other. */
    private void seek(TopicPartition partition, long offset) {
        if (!consumer.assignment().equals(Set.of(partition))) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
        } else if (consumer.position(partition) != offset) {
            consumer.seek(partition, offset);
        }
    }
}
