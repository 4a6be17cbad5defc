/**
 * Feeds for feed readers, in RSS 2.0, Atom 1.0 and JSON Feed 1.1: the alerts of a watch, the claims that a search finds,
 * and what any search finds.
 *
 * <p>{@link dev.wirewatch.web.syndication.SyndicationRoutes} has their addresses; a {@code SyndicatedFeed} of {@code
 * FeedEntry}s is written by each {@code SyndicationFormat}. An alert that updates or withdraws another is an entry of its
 * own, and so is a claim that is corrected or retracted, since readers show an entry once. Ids follow from those of the
 * records, on every instance alike. Text is text: where readers expect HTML it is escaped twice. A reader shows its token
 * as any client does, in a header; there are none in addresses, which are logged and passed on.
 */
package dev.wirewatch.web.syndication;
