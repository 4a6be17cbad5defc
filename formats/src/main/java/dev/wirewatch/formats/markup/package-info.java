/**
 * Bytes to text, and markup to plain text, for the readers of all formats.
 *
 * <p>News comes from systems that mislabel it, so nothing here relies on labels and nothing here fails. {@link
 * dev.wirewatch.formats.markup.Encodings} tries what the bytes, the header and the document say about the encoding, in
 * that order, and takes the first that fits. {@link dev.wirewatch.formats.markup.LenientXml} is jsoup's XML parser
 * with a check before it: the DOCTYPE is removed, unescaped ampersands are escaped, and documents that were made to
 * harm (entities made of entities, nesting without end) are rejected with a sentence. It builds on jsoup and not on a
 * strict parser with a repair step, since a feed that is cut off or misses an end tag must still give the items that
 * it has.
 *
 * <p>{@link dev.wirewatch.formats.markup.PlainText} turns HTML into text with paragraphs. For HTML in a string it
 * needs no tree: a scanner goes over it once and writes words and breaks, which is fast, keeps "1 &lt; 2" as it is,
 * and takes time in proportion to the length whatever the text. Where a format does not say whether a text is HTML,
 * {@code MarkupDetector} looks for what only HTML has.
 */
package dev.wirewatch.formats.markup;
