package dev.wirewatch.archive;

import java.time.Duration;

/**
 * How much the archive holds.
 *
 * @param retention how long it keeps a record after the broker took it
 * @param maxBytes about how large its files may get; the oldest records go first
 */
public record ArchiveLimits(Duration retention, long maxBytes) {

    public static final ArchiveLimits DEFAULT = new ArchiveLimits(Duration.ofDays(7), 2_000_000_000L);
}
