package dev.wirewatch.ingest.fetch;

import dev.wirewatch.schemas.Article;

/**
 * An article after its page was fetched.
 *
 * @param article with the page's text as its body when the status is {@link Status#COMPLETED}, else unchanged
 * @param reason one sentence on why it is unchanged; empty when it is not
 */
public record FullTextResult(Article article, Status status, String reason) {

    /** Also the tag by which pages are counted. */
    public enum Status {
        /** The page had a longer text than the feed. */
        COMPLETED,
        /** The page has no longer text than the feed. */
        NO_MORE,
        /** The article has no address of a page, or the server says that there is none. */
        NO_PAGE,
        /** The site's robots.txt disallows it. */
        DISALLOWED,
        /** Too many requests are waiting for the host, or in total. */
        BUSY,
        /** The page could not be fetched. */
        UNAVAILABLE
    }
}
