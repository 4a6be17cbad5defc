/**
 * What people watch for, how an article matches it, and when that is reported.
 *
 * <p>A {@link dev.wirewatch.watch.Watch} has a {@link dev.wirewatch.watch.Rule}: mentions of somebody, claims by or about
 * somebody, or a query; {@link dev.wirewatch.watch.Filters} that an article must pass besides; and an {@link
 * dev.wirewatch.watch.AlertPolicy}, how often and when its owner is told. {@link dev.wirewatch.watch.WatchIndex} holds
 * all watches and finds those that a {@link dev.wirewatch.watch.Reading} matches by looking up the article's names and
 * its words, never by trying each watch; every {@link dev.wirewatch.watch.Match} says why, with the words that matched.
 * {@link dev.wirewatch.watch.ArticleCase} is what an article is to one watch: it gets what each revision means to the
 * watch and returns what, if anything, its owner is told, so that a story is told once, with its {@link
 * dev.wirewatch.watch.Development}s, and withdrawn once. {@link dev.wirewatch.watch.Pacing} decides when: at once, or in a
 * digest after quiet hours or when the limit of alerts allows it.
 *
 * <p>All of it is plain data in memory. The topology stores it and sends the alerts.
 */
package dev.wirewatch.watch;
