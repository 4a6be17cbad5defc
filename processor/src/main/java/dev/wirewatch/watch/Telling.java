package dev.wirewatch.watch;

import java.util.Optional;

/**
 * What a watch's owner is told.
 *
 * @param cause why, but for the first alert of a story
 */
public record Telling(Outcome outcome, Optional<AlertCause> cause) {

    /** The kind of the alert. */
    public enum Outcome {
        NEW,
        UPDATE,
        /** What was told already: it is counted, and nobody is disturbed. */
        REPEAT,
        WITHDRAWAL
    }

    static Telling first() {
        return new Telling(Outcome.NEW, Optional.empty());
    }

    static Telling of(Outcome outcome, AlertCause cause) {
        return new Telling(outcome, Optional.of(cause));
    }
}
