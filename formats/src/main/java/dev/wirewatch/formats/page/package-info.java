/**
 * HTML pages as articles.
 *
 * <p>A page says what it is in several ways at once, and none of them can be relied on. {@link
 * dev.wirewatch.formats.page.PageReader} asks them one after another, field by field, the most careful first: JSON-LD
 * ({@code JsonLd}), meta elements ({@code MetaTags}), microdata, microformats, and HTML's own elements and the class
 * names that most publishers use ({@code HtmlMarkup}). Each is a {@code PageMetadata}; a new one is a class more in the
 * list.
 *
 * <p>The body is another matter, since few pages have it in their data, and fewer whole. {@code Clutter} takes out of the
 * page what its elements, roles and class names say is not story; {@code MainContent} looks for the story in what is left, where
 * it is marked or else where the paragraphs are ({@code ContentScores}), and drops lists of links and teasers in it. {@code
 * BodyMerge} then makes one text of that and of the data's.
 *
 * <p>Pages may be hostile: what is behind a cap is not read, elements nest up to a depth, and each step is one walk or a
 * bounded number of searches, so that a page takes time in proportion to its length.
 */
package dev.wirewatch.formats.page;
