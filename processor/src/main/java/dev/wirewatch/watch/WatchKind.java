package dev.wirewatch.watch;

/** What a watch looks for: a mention of its entity, a claim made by it, or a claim about it. */
public enum WatchKind {
    ENTITY,
    CLAIMS_BY,
    CLAIMS_ABOUT
}
