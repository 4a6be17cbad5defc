/**
 * What people watch for, how an article matches it, and when that may be told.
 *
 * <p>A {@link dev.wirewatch.watch.Watch} means an entity, by its id or by its names, and looks for mentions of it, for
 * claims by it or for claims about it. {@link dev.wirewatch.watch.WatchIndex} holds all watches and finds those that an
 * article meets by looking the article's names up, never by trying each watch; every {@link
 * dev.wirewatch.watch.Match} says why, with the words that met the watch. {@link dev.wirewatch.watch.AlertCase} is the
 * memory of one watch and one article: it is told what each revision means to the watch and says what, if anything,
 * its keeper is to hear, so that a story is told once and taken back once.
 *
 * <p>All of it is plain data in memory. Where it is kept, and how alerts travel, is the topology's business.
 */
package dev.wirewatch.watch;
