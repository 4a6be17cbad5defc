package dev.wirewatch.story;

/** What an article is to an earlier one. */
public enum Relation {
    /** The same text, reworked or not. */
    COPY,
    /** The same text with other numbers: a correction, or the next one of a series. */
    COPY_WITH_OTHER_FIGURES,
    /** Own text on the same event. */
    REPORT,
    OTHER
}
