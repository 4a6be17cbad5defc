package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** A compacted topic that is followed: all of it at first, and then each change. Not thread-safe. */
public final class LiveTable<T extends SpecificRecord> implements AutoCloseable {

    private final KafkaConsumer<String, T> consumer;
    private final BiConsumer<String, Optional<T>> changed;

    /**
     * Reads the whole table.
     *
     * @param changed is given each key with its value, none when it was removed
     * @throws KafkaException when the broker is away
     */
    public LiveTable(Connection connection, Topic<T> topic, BiConsumer<String, Optional<T>> changed) {
        this.consumer = connection.follower(topic);
        this.changed = changed;
        try {
            List<TopicPartition> partitions = Polling.assignAll(consumer, topic.name());
            consumer.seekToBeginning(partitions);
            Polling.readTo(consumer.endOffsets(partitions), consumer, this::pass);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Passes on what has changed, without waiting. */
    public void poll() {
        Polling.poll(consumer, Duration.ZERO).forEach(this::pass);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    private void pass(ConsumerRecord<String, T> message) {
        changed.accept(message.key(), Optional.ofNullable(message.value()));
    }
}
