package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Several compacted topics that one consumer follows: all of them at first, and then each change. Not thread-safe. */
public final class LiveTables implements AutoCloseable {

    private final KafkaConsumer<String, SpecificRecord> consumer;
    private final Consumer<ConsumerRecord<String, SpecificRecord>> changed;

    /**
     * Reads the whole tables.
     *
     * @param changed is given each record, in the order of its partition
     * @throws KafkaException when the broker is away
     */
    public LiveTables(
            Connection connection,
            Collection<? extends Topic<?>> topics,
            Consumer<ConsumerRecord<String, SpecificRecord>> changed) {
        this.consumer = connection.follower();
        this.changed = changed;
        try {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> Polling.partitions(consumer, topic.name()).stream())
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Polling.readTo(consumer.endOffsets(partitions), consumer, changed);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Passes on what has changed, after at most a fifth of a second. */
    public void poll() {
        Polling.poll(consumer).forEach(changed);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
