package dev.wirewatch.watch;

/**
 * A query of a watch that could not be asked of an article.
 *
 * @param query that of its rule, or what its articles must not meet
 */
public record FailedQuery(String watchId, String query, Exception cause) {}
