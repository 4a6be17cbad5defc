/**
 * Articles on their way to news.articles, whatever way they came.
 *
 * <p>{@link dev.wirewatch.ingest.ArticlePublisher} sends articles, each with a trace of its own, and says what became of each
 * ({@link dev.wirewatch.ingest.PublishResult}). The ways in are packages of their own: {@code poll} (with {@code fetch}) for
 * feeds, {@code http} for POST /articles and {@code files} for a folder that is followed.
 */
package dev.wirewatch.ingest;
