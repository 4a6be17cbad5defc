/**
 * What people watch for, how an article matches it, and when that is reported.
 *
 * <p>A {@link dev.wirewatch.watch.Watch} means an entity, by its id or by its names, and looks for mentions of it, for
 * claims by it or for claims about it. {@link dev.wirewatch.watch.WatchIndex} holds all watches and finds those that an
 * article matches by looking up the article's names, never by trying each watch; every {@link
 * dev.wirewatch.watch.Match} says why, with the words that matched. {@link dev.wirewatch.watch.AlertCase} is the
 * state of one watch about one article: it gets what each revision means to the watch and returns what, if anything, is
 * reported to its owner, so that an article is reported once and withdrawn once.
 *
 * <p>All of it is plain data in memory. The topology stores it and sends the alerts.
 */
package dev.wirewatch.watch;
