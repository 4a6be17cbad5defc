package dev.wirewatch.watch;

/** How a watched name must be written in a text. */
public enum NameCase {
    /** As in the name or in capitals; a name without any capitals, as people type them, in any case. */
    SMART,
    /** Letter by letter: "Us" is not "US". */
    AS_WRITTEN,
    ANY_CASE
}
