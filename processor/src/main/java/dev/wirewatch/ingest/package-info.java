/**
 * News on its way in: whatever the form and the way, one {@link dev.wirewatch.schemas.Article} goes to news.articles.
 *
 * <p>What is common to all forms stands here. A reader of a format fills in one {@link dev.wirewatch.ingest.Draft} an
 * article, which tidies the fields and gives the article its id, the same each time that it comes ({@link
 * dev.wirewatch.ingest.ArticleId}). What became of a piece of input is {@link dev.wirewatch.ingest.Parsed}: an article, or
 * the reason why it is none; nothing is thrown for bad input, so that one bad article never keeps the next from going out.
 * {@link dev.wirewatch.ingest.News} is what a whole {@link dev.wirewatch.ingest.Input} held, with what a feed says of
 * itself ({@link dev.wirewatch.ingest.Channel}). {@link dev.wirewatch.ingest.ArticlePublisher} sends articles, each with a
 * trace of its own, and says what became of them.
 *
 * <p>The packages below go one way: {@code markup} under the readers {@code feed}, {@code iptc} and {@code page}, these
 * under {@code format}, the one way into them, and on top the ways in, {@code poll} (with {@code fetch}), {@code http} and
 * {@code files}.
 */
package dev.wirewatch.ingest;
