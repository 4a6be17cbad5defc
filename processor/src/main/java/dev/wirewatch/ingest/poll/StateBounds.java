package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.FeedState;
import java.util.Optional;

/**
 * Limits the texts from servers in a feed's state. A state must fit in a record whatever a server sends: a transaction
 * that the broker refuses would be retried for ever, and hold up all other feeds with it.
 */
final class StateBounds {

    /** Longer addresses are ignored. */
    static final int ADDRESS_CHARS = 8_192;

    private static final int TEXT_CHARS = 500;
    private static final int VALIDATOR_CHARS = 1_000;
    private static final String ELLIPSIS = "…";

    private StateBounds() {}

    /** Shortens texts for people, and drops validators that are too long, since a shortened one would be wrong. */
    static FeedState bounded(FeedState.Builder state) {
        return state.setTitle(shortened(state.getTitle()))
                .setError(Optional.ofNullable(state.getError())
                        .map(StateBounds::shortened)
                        .orElse(null))
                .setEtag(validator(state.getEtag()))
                .setLastModified(validator(state.getLastModified()))
                .build();
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_CHARS ? text : text.substring(0, TEXT_CHARS - 1) + ELLIPSIS;
    }

    private static String validator(String value) {
        return value == null || value.length() > VALIDATOR_CHARS ? null : value;
    }
}
