/**
 * Articles on their way to news.articles.
 *
 * <p>{@link dev.wirewatch.ingest.ArticlePublisher} sends articles, each with a trace of its own, and returns what the
 * broker answered ({@link dev.wirewatch.ingest.PublishResult}). Each source of articles is a package: {@code poll} (with
 * {@code fetch}) for feeds, {@code http} for {@code POST /articles} and {@code files} for a folder. Feeds alone do not
 * use the publisher, since they write articles and the feed's state in one transaction.
 */
package dev.wirewatch.ingest;
