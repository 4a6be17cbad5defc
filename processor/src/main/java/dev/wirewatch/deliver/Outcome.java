package dev.wirewatch.deliver;

import java.time.Duration;
import java.util.Optional;

/** How an attempt to send a message went. Reasons are one sentence for people, without secrets. */
public sealed interface Outcome {

    /**
     * The receiver has it.
     *
     * @param reference what the receiver calls the message; empty when it does not say
     */
    record Sent(Optional<String> reference) implements Outcome {}

    /** The receiver has it not. */
    sealed interface NotSent extends Outcome {

        String reason();
    }

    /** The receiver does not take this message. Others may pass. */
    record Refused(String reason) implements NotSent {}

    /**
     * The receiver takes nothing for now.
     *
     * @param retryAfter how long it wants to be left alone; empty when it does not say
     */
    record Unavailable(String reason, Optional<Duration> retryAfter) implements NotSent {}

    /** The receiver wants nothing any more. */
    record Gone(String reason) implements NotSent {}
}
