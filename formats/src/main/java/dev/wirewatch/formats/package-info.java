/**
 * Detects the format of a text, and leads to the readers of all formats.
 *
 * <p>{@link dev.wirewatch.formats.Formats} takes bytes and returns what they hold; it throws nothing for bad input.
 * {@code FormatDetector} looks at how a text begins: the root element of XML, the control characters of a wire, the
 * fields of JSON's first object. A format that is named is not checked. {@link dev.wirewatch.formats.ArticleStream}
 * reads JSON piece by piece, so that standard input may be endless: one value, an array, or one value per line. {@code
 * JsonNews} detects the format of each value by the names of its fields, because news in JSON has no label, unless the
 * format is named; a value of none of them is rejected with what would be expected. {@code ArticleJson} is our own
 * format, whose fields are those of the Article schema; it is strict, since its writers want to hear of mistakes.
 * {@code PlainArticle} is any other text. {@code ParsingMemory} bounds what is parsed at the same time.
 */
package dev.wirewatch.formats;
