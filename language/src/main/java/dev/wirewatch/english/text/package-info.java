/**
 * The text of an article, taken apart.
 *
 * <p>Everything that Wirewatch finds points into a {@link dev.wirewatch.text.Document} by spans, and people compare
 * those spans with the article that they hold. So this package never changes a text. What is not story (teasers,
 * captions, share lines, credits) stays where it is and is listed as skipped; its tokens simply do not exist for the
 * rest of the program, which therefore cannot find a name or a speaker there by mistake. A paragraph of the story that
 * is skipped is lost without a trace, so a line is skipped only when its form leaves no doubt.
 *
 * <p>{@link dev.wirewatch.english.text.TextReader} does the work. {@code Layout} cuts a text into blocks: paragraphs, what is
 * left of one when parts of it are skipped, and the dateline before one. Byline and dateline name places and people
 * that count as mentioned, but "LAGOS (Northwire) -" says nothing; so they are paragraphs of their own kind, and a
 * bullet is in no sentence at all. Blocks are hard walls: a quotation mark that somebody forgot may spoil one block
 * but not the next. The headline needs no full stop to end. Tokens come from CoreNLP's tokenizer, since the models were
 * trained on its tokens; sentences are ours, because its splitter ends them at "(R-Fla.)" and misplaces plain marks.
 *
 * <p>All that depends on what newsrooms write is in resource files next to the classes, which people extend: lines to
 * skip, agencies, cities, abbreviations, words of bylines.
 *
 * <p>Anybody can post an article, so nothing here may take more than linear time. Runs without a space, runs of marks
 * and sentences without an end are cut at a fixed length before anything looks at them, and patterns only ever see the
 * first few hundred characters of a paragraph.
 */
package dev.wirewatch.english.text;
