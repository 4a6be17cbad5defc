package dev.wirewatch.config;

import java.time.Duration;
import java.util.Map;

/**
 * How much the archive holds, that is read in pages and over HTTP.
 *
 * @param retention of a record
 * @param maxBytes about how large its files may get
 */
public record ArchiveSettings(Duration retention, long maxBytes) {

    private static final String RETENTION = "archive.retention.ms";
    private static final String MAX_BYTES = "archive.max.bytes";

    static final Map<String, String> DEFAULTS =
            Map.of(RETENTION, Long.toString(Duration.ofDays(7).toMillis()), MAX_BYTES, "2000000000");

    static ArchiveSettings of(Values values) {
        return new ArchiveSettings(
                Duration.ofMillis(values.longNumber(
                        RETENTION, 60_000, Duration.ofDays(3_650).toMillis())),
                values.longNumber(MAX_BYTES, 10_000_000, Long.MAX_VALUE));
    }
}
