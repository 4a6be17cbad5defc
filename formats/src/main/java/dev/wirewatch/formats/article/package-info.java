/**
 * What the readers of all formats share: what they are given, what they return, and what an article is.
 *
 * <p>A reader takes an {@link dev.wirewatch.formats.article.Input} and returns a {@link
 * dev.wirewatch.formats.article.ParseResult}: for each piece of the input an article or the reason why it is none
 * ({@link dev.wirewatch.formats.article.Piece}), and what a feed says about itself ({@link
 * dev.wirewatch.formats.article.FeedInfo}). Nothing is thrown for bad input, so that one bad article never keeps the
 * next from being published.
 *
 * <p>{@link dev.wirewatch.formats.article.ArticleBuilder} tidies the fields of an article and gives it its id, which
 * is the same each time that the article comes ({@link dev.wirewatch.formats.article.ArticleId}). {@link
 * dev.wirewatch.formats.article.ArticleRules} say what it must be to be published and processed, and {@link
 * dev.wirewatch.formats.article.Fingerprint} whether two versions of it say the same. {@link
 * dev.wirewatch.formats.article.Digest} makes ids and fingerprints.
 */
package dev.wirewatch.formats.article;
