package dev.wirewatch.explain;

/** What a stretch of a story can be, from the outermost to the innermost: where marks cross, the inner one is cut. */
enum Layer {
    PARAGRAPH,
    SKIPPED,
    CONTENT,
    SPEAKER,
    CUE,
    ENTITY
}
