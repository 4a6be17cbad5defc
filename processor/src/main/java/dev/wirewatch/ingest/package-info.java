/**
 * News on its way in: whatever the form, one {@link dev.wirewatch.schemas.Article} goes to news.articles.
 *
 * <p>{@link dev.wirewatch.ingest.ArticleStream} reads a file or standard input piece by piece and gives, for each piece,
 * an article or the reason why it is none; nothing is thrown for bad input, so that one bad article never keeps the next
 * from going out. {@link dev.wirewatch.ingest.ArticleJson} is the one form so far: our own article JSON, whose fields
 * are those of the schema. {@link dev.wirewatch.ingest.ArticleId} gives an article the same id each time that it comes,
 * and {@link dev.wirewatch.ingest.ArticlePublisher} sends it with a trace of its own and says what became of it.
 */
package dev.wirewatch.ingest;
