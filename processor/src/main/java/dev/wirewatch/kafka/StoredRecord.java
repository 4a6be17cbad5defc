package dev.wirewatch.kafka;

import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record as it is stored. Its bytes may tell that it need not be decoded, which costs most of reading it. */
public record StoredRecord<T extends SpecificRecord>(
        ConsumerRecord<String, byte[]> stored, Deserializer<T> deserializer) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRecord.class);

    public String key() {
        return stored.key();
    }

    public Instant time() {
        return Instant.ofEpochMilli(stored.timestamp());
    }

    public byte[] bytes() {
        return stored.value();
    }

    /** Nothing, and a warning, when it is none of ours. */
    public Optional<T> decode() {
        try {
            return Optional.ofNullable(deserializer.deserialize(stored.topic(), stored.value()));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn(
                    "event=unreadable-record topic={} partition={} offset={} cause=\"{}\"",
                    stored.topic(),
                    stored.partition(),
                    stored.offset(),
                    e.toString());
            return Optional.empty();
        }
    }
}
