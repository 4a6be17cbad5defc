/**
 * Which format a text has, and the one way into the readers of all of them.
 *
 * <p>{@link dev.wirewatch.formats.Formats} takes bytes and gives what they held; it throws nothing for bad input.
 * {@code FormatDetector} looks at how a text begins: the root element of XML, the control characters of a wire, the fields of
 * JSON's first object; a format that is named is believed without looking. {@link
 * dev.wirewatch.formats.ArticleStream} reads JSON piece by piece, so that standard input may go on for ever: one
 * value, an array, or one a line. {@code JsonNews} tells for each value which format it has, by the names of its fields,
 * because news in JSON has no label; a value of none of them is told what would be expected. {@code ArticleJson} is our
 * own form, whose fields are those of the Article schema, and it is strict, since who writes it wants to hear of a
 * mistake. {@code PlainArticle} is any other text.
 */
package dev.wirewatch.formats;
