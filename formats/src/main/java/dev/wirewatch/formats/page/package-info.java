/**
 * HTML pages as articles.
 *
 * <p>A page describes itself in several ways at once, and none of them is reliable. {@link
 * dev.wirewatch.formats.page.PageReader} asks them one after another, field by field, the most careful first: JSON-LD
 * ({@code JsonLd}), meta elements ({@code MetaTags}), microdata, microformats, and HTML's own elements and the class
 * names that most publishers use ({@code HtmlMarkup}). Each is a {@code PageMetadata}; a new one is one more class in
 * the list.
 *
 * <p>The body is different, since few pages have it in their metadata, and fewer the whole of it. {@code
 * CertainClutter} removes what never is part of a text, {@code MainContent} then decides by the heading in which part of
 * the page the story is, and {@code Clutter} removes from that part what does not belong to the story by its elements,
 * roles and class names, unless it is most of it. In what is left the text is where it is marked, or else where the
 * paragraphs are ({@code ContentScores}), or around that when it is too little of the part's prose. Lists of links and
 * teasers in it are dropped. {@code BodyMerge} then makes one text of that and the metadata's.
 *
 * <p>Pages may be hostile: text beyond a limit is not read, elements nest up to a depth, and each step is one walk or a
 * bounded number of searches, so that a page takes time in proportion to its length.
 */
package dev.wirewatch.formats.page;
