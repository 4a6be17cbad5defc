package dev.wirewatch.topology.table;

import dev.wirewatch.kafka.Outage;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the records of a compacted topic into an index. Kafka Streams calls it with the whole topic before anything is
 * processed, and then with every further record. A record that cannot be read is logged and left out: it stays in the
 * topic, and its key can be written again. Nothing may be thrown, since Kafka Streams gives up the whole process with
 * the thread that this runs on.
 */
public final class GlobalTableProcessor<T extends SpecificRecord> implements Processor<String, byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalTableProcessor.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final String topic;
    private final Deserializer<T> deserializer;
    private final TableIndex<T> index;

    public GlobalTableProcessor(String topic, Deserializer<T> deserializer, TableIndex<T> index) {
        this.topic = topic;
        this.deserializer = deserializer;
        this.index = index;
    }

    @Override
    public void process(Record<String, byte[]> record) {
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

    /** The value, after the outage if the registry is away; empty when the thread is interrupted. */
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
