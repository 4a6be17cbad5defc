package dev.wirewatch.watch;

/**
 * What a watch looks for: a mention of its entity, a claim made by it, a claim about it, what meets a query, how statements by it
 * or about it turn out, or that far more articles than usual are about it.
 */
public enum WatchKind {
    ENTITY,
    CLAIMS_BY,
    CLAIMS_ABOUT,
    QUERY,
    STATEMENTS,
    BURSTS;

    /** Whether single articles match, and not what comes of several. */
    public boolean isOnArticles() {
        return this != STATEMENTS && this != BURSTS;
    }

    /** Whether it looks for claims in one article. */
    boolean isOnClaims() {
        return this == CLAIMS_BY || this == CLAIMS_ABOUT;
    }
}
