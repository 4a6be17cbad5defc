/**
 * Feeds: RSS in all its versions, Atom 0.3 and 1.0, JSON Feed, each item an article.
 *
 * <p>{@link dev.wirewatch.formats.feed.FeedReader} reads what is XML. RSS and Atom have one reader, because feeds mix them:
 * Atom's links and contents stand in RSS, Dublin Core, Media RSS and podcast elements stand in both. {@code ElementNames} gives
 * every element one name by its namespace, whatever prefix or spelling the feed uses, and {@code Fields} holds an item's
 * children by these names. Each field of an article is then an ordered list of names that may hold it: {@code ItemReader}
 * has the simple ones, and {@code ItemText}, {@code ItemTimes}, {@code ItemAuthors}, {@code Categories}, {@code ItemLink}, {@code
 * ItemLanguage} and {@code ItemPlaces} those that take a rule. Where Atom and RSS differ is in what a text is that does not say
 * its type; {@code TextConstruct} knows. {@link dev.wirewatch.formats.feed.JsonFeedReader} is short, since JSON Feed says
 * what it means.
 *
 * <p>{@code Dates} reads times. Its three parsers go by form: ISO 8601 by place, East Asian dates by their signs, and
 * everything else word by word, where each part is told by its look.
 *
 * <p>An item always becomes an article, even one without a word; whether it is published is decided later. Nothing is
 * thrown for a bad feed. Rome 2.1, the usual library, was measured first and not taken: of the checks on a few hundred
 * small RSS and Atom documents it met three of four. It refuses what is not well-formed or lacks a channel, passes over
 * unescaped markup and most modules unless each is asked for, and reads few forms of dates. In speed the two are close,
 * although Rome leaves HTML as it is.
 */
package dev.wirewatch.formats.feed;
