package dev.wirewatch.deliver.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * What an instance has still to send.
 *
 * @param open deliveries
 * @param oldest when the oldest of them was queued
 * @param backingOff channels that take nothing for now
 */
public record Backlog(int open, Optional<Instant> oldest, int backingOff) {

    public static final Backlog NONE = new Backlog(0, Optional.empty(), 0);
}
