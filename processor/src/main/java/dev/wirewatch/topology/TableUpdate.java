package dev.wirewatch.topology;

import dev.wirewatch.kafka.Outage;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the records of a compacted topic into an index in memory. Kafka Streams runs it over the whole topic before
 * anything is processed, and then for every further record. A record that is not what the topic holds is left out and
 * logged: it stays in the topic, and its key can be written again. Nothing may be thrown, since Kafka Streams gives up
 * the whole process with the thread that this runs on.
 */
record TableUpdate<T extends SpecificRecord>(String topic, Deserializer<T> deserializer, Index<T> index)
        implements ProcessorSupplier<String, byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(TableUpdate.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** What a table is read into. */
    interface Index<T> {

        /** @throws IllegalArgumentException when the value makes no sense; its key is then left as it was */
        void put(String key, T value);

        void remove(String key);
    }

    @Override
    public Processor<String, byte[], Void, Void> get() {
        return this::update;
    }

    private void update(Record<String, byte[]> record) {
        if (record.value() == null) {
            index.remove(record.key());
            return;
        }
        try {
            read(record.value()).ifPresent(value -> index.put(record.key(), value));
        } catch (RuntimeException e) {
            LOG.error("event=bad-table-record topic={} key={} cause=\"{}\"", topic, record.key(), e.toString());
        }
    }

    /** The value, however long the registry is away; empty when the thread is told to stop. */
    private Optional<T> read(byte[] value) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                return Optional.of(deserializer.deserialize(topic, value));
            } catch (RuntimeException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                LOG.warn("event=registry-away topic={} cause=\"{}\"", topic, e.getMessage());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return Optional.empty();
    }
}
