package dev.wirewatch.outbound;

import java.time.Duration;

/**
 * How long a request may take.
 *
 * @param connect for a connection to one address of a host
 * @param firstByte for the first byte, and for each pause between two bytes
 * @param whole for all of it, without the time in a queue
 */
public record TimeLimits(Duration connect, Duration firstByte, Duration whole) {}
