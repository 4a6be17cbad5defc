/**
 * What was found in an article, as people read it: to see what Wirewatch does, and to find its mistakes.
 *
 * <p>{@code Markup} is the core. An article's marks overlap in every way (an entity is part of a speaker, who is
 * named within a claim), and both a terminal and a page want them well nested. So each kind of mark is a {@code Layer} with a
 * fixed place, from the paragraph to the entity, and one pass tells a receiver what opens and closes where; inner marks
 * are cut where outer ones end.
 *
 * <p>{@code Entries} puts claims and entities into words, once for all forms. The forms are {@link
 * dev.wirewatch.explain.ExplainedText}, with a {@code TerminalStyle} for terminals with colors and a plain one, and {@link
 * dev.wirewatch.explain.ExplainedPage}, one page of HTML that needs no other file and runs no script. To mark a
 * further sort of span, add a layer; the compiler then names the places that have to show it. To tell more of a claim,
 * add a fact.
 *
 * <p>News comes from anywhere, so whatever is shown goes through {@code Printable}, which takes out what a terminal would
 * obey or a page may not hold, and into the page only through {@code Html}, which escapes.
 */
package dev.wirewatch.explain;
