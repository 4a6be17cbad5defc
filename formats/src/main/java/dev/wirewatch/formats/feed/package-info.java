/**
 * Feeds: RSS in all its versions, Atom 0.3 and 1.0, JSON Feed; each item is an article.
 *
 * <p>{@link dev.wirewatch.formats.feed.FeedReader} reads those that are XML. RSS and Atom have one reader, because
 * feeds mix them: Atom's links and contents occur in RSS, and Dublin Core, Media RSS and podcast elements in both.
 * {@code ElementNames} gives every element one name by its namespace, whatever prefix or spelling the feed uses, and
 * {@code Fields} holds an item's children by these names. Each field of an article is then an ordered list of names
 * that may hold it: {@code ItemReader} has the simple ones, and {@code ItemText}, {@code ItemTimes}, {@code
 * ItemAuthors}, {@code Categories}, {@code ItemLink}, {@code ItemLanguage} and {@code ItemPlaces} those with a rule.
 * Atom and RSS differ in the meaning of a text without a type; {@code TextConstruct} knows it. {@link
 * dev.wirewatch.formats.feed.JsonFeedReader} is short, since JSON Feed has one way to say each thing.
 *
 * <p>An item always becomes an article, even one without text; whether it is published is decided later. Nothing is
 * thrown for a bad feed. Rome 2.1, the usual library, was measured first and not taken: of the checks on a few hundred
 * small RSS and Atom documents it met three of four. It rejects what is not well-formed or lacks a channel, ignores
 * unescaped markup and most modules unless each is asked for, and reads few forms of dates. In speed the two are
 * close, although Rome leaves HTML as it is.
 */
package dev.wirewatch.formats.feed;
