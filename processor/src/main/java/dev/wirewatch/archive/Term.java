package dev.wirewatch.archive;

import java.util.Locale;

/** What a record has that searches ask for as it is, and that is counted. Not all kinds have all. */
public enum Term {
    /** Article id. */
    ARTICLE,
    /** Story id. */
    STORY,
    /** Watch id. */
    WATCH,
    /** Id of the alert that told a story first, also of itself. */
    FIRST_ALERT,
    /** Ids of the entities that are named; of a claim or a statement, its speakers' and those that it is about. */
    ENTITY,
    /** Id of the speaker of a claim or a statement, else the name in lower case. */
    SPEAKER,
    /** Ids of the entities that a claim or a statement is about. */
    ABOUT,
    /** Speech act of a claim, such as {@code deny}. */
    ACT,
    /** {@code direct}, {@code mixed} or {@code indirect}; of an alert, {@code new}, {@code update} and so on. */
    KIND,
    /**
     * {@code asserted}, {@code corrected}, {@code retracted}; of an article, {@code usable}, {@code killed}; of a statement, its status;
     * of a trend, {@code began}, {@code grew} or {@code ended}.
     */
    STATE,
    SOURCE,
    LANGUAGE,
    /** Step at which a dead letter failed. */
    STEP;

    /** As it is written in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
