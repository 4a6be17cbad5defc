package dev.wirewatch.story;

/** What an article says of itself. */
public enum Label {
    /** A headline ahead of its story. */
    FLASH,
    /** A further version of a story that it sent before. */
    UPDATE,
    /** An article that was wrong, sent again. */
    CORRECTION,
    /** What is to be read differently in another article, which it names. */
    NOTE,
    /** One of a series: the same report each day or week. */
    REPORT,
    /** It speaks of something else for the most part, and only what it says in passing is meant. */
    PASSING
}
