/**
 * News on its way in: whatever the form and the way, one {@link dev.wirewatch.schemas.Article} goes to news.articles.
 *
 * <p>What is common to all forms stands here. A reader of a format fills in one {@link dev.wirewatch.formats.article.ArticleBuilder} an
 * article, which tidies the fields and gives the article its id, the same each time that it comes ({@link
 * dev.wirewatch.formats.article.ArticleId}). What became of a piece of input is {@link dev.wirewatch.formats.article.Piece}: an article, or
 * the reason why it is none; nothing is thrown for bad input, so that one bad article never keeps the next from going out.
 * {@link dev.wirewatch.formats.article.ParseResult} is what a whole {@link dev.wirewatch.formats.article.Input} held, with what a feed says of
 * itself ({@link dev.wirewatch.formats.article.FeedInfo}). {@link dev.wirewatch.ingest.ArticlePublisher} sends articles, each with a
 * trace of its own, and says what became of them.
 *
 * <p>The packages below go one way: {@code markup} under the readers {@code feed}, {@code iptc} and {@code page}, these
 * under {@code format}, the one way into them, and on top the ways in, {@code poll} (with {@code fetch}), {@code http} and
 * {@code files}.
 */
package dev.wirewatch.formats.article;
