/**
 * The text of an article, taken apart.
 *
 * <p>Everything that Wirewatch finds points into a {@link dev.wirewatch.text.Document} by spans, and people compare
 * those spans with the article that they hold. So this package never changes a text. What is not story (teasers,
 * captions, share lines, credits) stays where it is and is listed as skipped; its tokens simply do not exist for the
 * rest of the program, which therefore cannot find a name or a speaker there by mistake.
 *
 * <p>{@link dev.wirewatch.text.TextReader} does the work: language first, then paragraphs, then sentences and tokens
 * inside each paragraph. Paragraphs are hard walls: a quotation mark that somebody forgot may spoil one paragraph but
 * not the next. Tokens come from CoreNLP's tokenizer, since the name model was trained on its tokens.
 *
 * <p>Anybody can post an article, so nothing here may take more than linear time. Runs without a space and sentences
 * without an end are cut at a fixed length before anything looks at them.
 */
package dev.wirewatch.text;
