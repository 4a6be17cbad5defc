package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.FeedState;
import java.util.Optional;

/**
 * How long what a server says may be in a feed's state. A state must fit in a record whatever a server sends, since a
 * transaction that the broker refuses would be tried again for ever, and with it those of all feeds beside.
 */
final class StateBounds {

    /** Addresses that are longer are as good as none. */
    static final int ADDRESS_CHARS = 8_192;

    private static final int WORDS_CHARS = 500;
    private static final int VALIDATOR_CHARS = 1_000;
    private static final String MORE = "…";

    private StateBounds() {}

    /** Shortens what people read, and leaves out a validator that would be another one when shortened. */
    static FeedState bounded(FeedState.Builder state) {
        return state.setTitle(shortened(state.getTitle()))
                .setError(Optional.ofNullable(state.getError())
                        .map(StateBounds::shortened)
                        .orElse(null))
                .setEtag(validator(state.getEtag()))
                .setLastModified(validator(state.getLastModified()))
                .build();
    }

    private static String shortened(String words) {
        return words.length() <= WORDS_CHARS ? words : words.substring(0, WORDS_CHARS - 1) + MORE;
    }

    private static String validator(String value) {
        return value == null || value.length() > VALIDATOR_CHARS ? null : value;
    }
}
