package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;

/**
 * One topic. Keys are plain UTF-8 strings.
 *
 * @param type class of the values: a generated record, or {@code byte[]}
 * @param compacted whether only the last record of a key is kept
 * @param retention how long records are kept; empty for good
 */
public record Topic<T>(String name, Class<T> type, boolean compacted, Optional<Duration> retention) {

    /** Largest record in bytes: an enriched article holds the article, its claims and all their spans. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /** Largest value in bytes, which leaves room for a key and headers. */
    public static final int MAX_VALUE_BYTES = MAX_RECORD_BYTES - 256 * 1024;

    /** Kafka compacts closed segments only; small ones keep table reads short. */
    private static final int COMPACTED_SEGMENT_BYTES = 32 * 1024 * 1024;

    /** The Avro schema of the values; empty for raw bytes. */
    public Optional<Schema> schema() {
        return SpecificRecord.class.isAssignableFrom(type)
                ? Optional.of(SpecificData.get().getSchema(type))
                : Optional.empty();
    }

    /** The topic's settings, in Kafka's names. */
    Map<String, String> config() {
        Map<String, String> config = new HashMap<>();
        List<String> cleanup = new ArrayList<>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
        if (compacted) {
            cleanup.add(TopicConfig.CLEANUP_POLICY_COMPACT);
            config.put(TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(COMPACTED_SEGMENT_BYTES));
        }
        retention.ifPresent(time -> {
            cleanup.add(TopicConfig.CLEANUP_POLICY_DELETE);
            config.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis()));
            // retention counts from here, so that a record with an old time of its own is not deleted at once
            config.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, TimestampType.LOG_APPEND_TIME.name);
        });
        config.put(TopicConfig.CLEANUP_POLICY_CONFIG, String.join(",", cleanup));
        return config;
    }
}
