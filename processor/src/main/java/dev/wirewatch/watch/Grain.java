package dev.wirewatch.watch;

/** How often a watch's owner is told of one story. */
public enum Grain {
    /** Once, and when what was told is corrected or taken back. */
    STORY,
    /** Also of each development: another figure, a claim that is new, news that nobody had. */
    DEVELOPMENT,
    /** Of each article, whoever else has its text. */
    ARTICLE
}
