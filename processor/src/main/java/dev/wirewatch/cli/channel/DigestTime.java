package dev.wirewatch.cli.channel;

import java.util.Optional;

/**
 * When a channel sums up.
 *
 * @param minute from midnight, of each day; empty for each full hour
 */
record DigestTime(Optional<Integer> minute) {}
