package dev.wirewatch.deliver.state;

import java.time.Instant;
import java.util.Optional;

/**
 * How a channel fares.
 *
 * @param sent alerts of the last seven days that the receiver has
 * @param open alerts that are still to be sent
 * @param givenUp alerts of the last seven days that are not tried again
 * @param lastError why the last attempt failed; empty when it has not
 * @param nextTry after the last attempt has failed; empty when it has not
 */
public record ChannelHealth(
        long sent,
        long open,
        long givenUp,
        Optional<Instant> lastSentAt,
        Optional<String> lastError,
        Optional<Instant> nextTry) {

    /** Of a channel that was given nothing. */
    public static final ChannelHealth UNUSED =
            new ChannelHealth(0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
}
