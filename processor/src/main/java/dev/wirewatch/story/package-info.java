/**
 * Which articles tell one story, which of them are copies of one text, and what corrects what: plain data in memory, pure,
 * language-neutral but for short word lists.
 *
 * <p>A {@link dev.wirewatch.story.Sketcher} reads an article once and makes a {@link dev.wirewatch.story.StorySketch} of it,
 * two kilobytes at most: a sample of its shingles, its figures, its most telling terms, what it says of itself, and who
 * signs it. {@code Comparison} says what two sketches are to each other; that {@link dev.wirewatch.story.Relation} is
 * symmetric in the texts, and needs no others. {@link dev.wirewatch.story.StoryMemory} takes sketches in order of arrival
 * and gives each its story. It finds the few articles worth comparing in an inverted index, so that the cost of an
 * article hardly grows with the window, and forgets the oldest first. All that it knows follows from a {@link
 * dev.wirewatch.story.StoryEntry} an article: whoever stores those, as its journal, can restore it exactly.
 *
 * <p>Three things are kept apart that a single measure of likeness confuses. A copy has the words of another article
 * <em>and</em> its figures; the same words with other figures are a correction, or the next report of a series. A
 * correction says so itself, and is never a copy. And two texts on one event share names, terms and quotations, but not
 * runs of the writers' own words: those that do are one independent source, as are those that one agency signs.
 */
package dev.wirewatch.story;
