package dev.wirewatch.watch;

/** What a watch looks for: a mention of its entity, a claim made by it, a claim about it, or what meets a query. */
public enum WatchKind {
    ENTITY,
    CLAIMS_BY,
    CLAIMS_ABOUT,
    QUERY
}
