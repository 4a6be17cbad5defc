package dev.wirewatch.ingest.fetch;

import dev.wirewatch.schemas.Article;

/**
 * An article after its page was asked for.
 *
 * @param article with the page's story as its body when the outcome is {@link Status#COMPLETED}, else as it was
 * @param reason one sentence on why it is as it was; empty when it is not
 */
public record FullTextResult(Article article, Status status, String reason) {

    /** What became of it, for counting. */
    public enum Status {
        /** The page had more than the feed. */
        COMPLETED,
        /** The page has no more than the feed, or no story. */
        NO_MORE,
        /** The article names no page. */
        NO_PAGE,
        /** The site does not want robots there. */
        DISALLOWED,
        /** Too many wait for the same host, or in all. */
        BUSY,
        /** The page could not be had. */
        UNAVAILABLE
    }
}
