package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic.
 *
 * @param schema of the values; empty for raw bytes
 * @param retention how long records stay; empty for a compacted topic
 */
public record Topic(String name, Optional<Schema> schema, Optional<Duration> retention) {

    /** Largest record in bytes: an enriched article holds the article, its claims and all their spans. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /** Only a full segment is compacted, and whoever reads the table reads what is not. */
    private static final int COMPACTED_SEGMENT_BYTES = 32 * 1024 * 1024;

    static Topic kept(String name, Schema schema, Duration retention) {
        return new Topic(name, Optional.of(schema), Optional.of(retention));
    }

    static Topic compacted(String name, Schema schema) {
        return new Topic(name, Optional.of(schema), Optional.empty());
    }

    static Topic raw(String name, Duration retention) {
        return new Topic(name, Optional.empty(), Optional.of(retention));
    }

    /** The topic's settings, in Kafka's names. */
    Map<String, String> config() {
        String size = Integer.toString(MAX_RECORD_BYTES);
        return retention
                .map(time -> Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(time.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        size))
                .orElseGet(() -> Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.SEGMENT_BYTES_CONFIG,
                        Integer.toString(COMPACTED_SEGMENT_BYTES),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        size));
    }
}
