package dev.wirewatch.watch;

import dev.wirewatch.statement.StatementChange;
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
        WITHDRAWAL,
        /** A list of what was held. */
        DIGEST
    }

    /** What is new about a statement. */
    public static Telling of(StatementChange change) {
        return of(Outcome.NEW, AlertCause.of(change));
    }

    /** That a burst begins. */
    public static Telling burst() {
        return of(Outcome.NEW, AlertCause.BURST);
    }

    static Telling first() {
        return new Telling(Outcome.NEW, Optional.empty());
    }

    static Telling of(Outcome outcome, AlertCause cause) {
        return new Telling(outcome, Optional.of(cause));
    }

    /** Whether it corrects or withdraws what may have been told by another article of the story. */
    public boolean isOnStory() {
        return cause.filter(AlertCause::isOnStory).isPresent();
    }

    /** Whether there is something that holds and was not told. */
    public boolean stands() {
        return outcome == Outcome.NEW || outcome == Outcome.UPDATE;
    }

    /** Whether its article stands, and tells the story. */
    public boolean tellsStory() {
        return outcome != Outcome.WITHDRAWAL
                && cause.filter(AlertCause::othersStand).isEmpty();
    }

    /** Whether it corrects or withdraws what the owner was told. */
    boolean changesTold(Held held) {
        return switch (cause.map(AlertCause::changes).orElse(AlertCause.Changes.NOTHING)) {
            case NOTHING -> false;
            case ARTICLE -> !held.article();
            case STORY -> !held.story();
        };
    }

    /** Whether it withdraws a story that the owner was not told. */
    boolean takesBack(Held held) {
        return outcome == Outcome.WITHDRAWAL && held.story();
    }
}
