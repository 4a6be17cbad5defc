/**
 * A document and what it is made of, in any language.
 *
 * <p>A {@link dev.wirewatch.text.Document} is headline, blank line, body; every {@link dev.wirewatch.text.Span} points into
 * it, [start, end) in UTF-16 code units. A {@link dev.wirewatch.text.Reading} is a document taken apart into paragraphs,
 * sentences and tokens, with the stretches that are not part of the article listed as skipped. Nothing here changes a text.
 */
package dev.wirewatch.text;
