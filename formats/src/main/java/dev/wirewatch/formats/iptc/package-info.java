/**
 * The IPTC's formats: ninjs, NewsML-G2, NITF, and the wire text of IPTC 7901 and ANPA 1312.
 *
 * <p>{@link dev.wirewatch.formats.iptc.Ninjs}, {@link dev.wirewatch.formats.iptc.NewsMlG2}, {@link
 * dev.wirewatch.formats.iptc.Nitf} and {@link dev.wirewatch.formats.iptc.WireText} each take a text (ninjs a JSON
 * value) and return its articles, and for each piece that is none the reason. They throw nothing for bad input. XML is
 * read strictly, because a wire that sends it broken has lost something: an error ends the document there, with its
 * line and column, and the items before it are kept. {@code XmlCursor} takes one whole element at a time out of the
 * stream, so that a message of thousands of items is never one tree; within an item a tree keeps the readers short. No
 * DTD, no entity and nothing outside of the document is read, and nothing nested deeper than 300 elements.
 *
 * <p>An item's own id is scoped by the authority in it (the host of a URL, the provider in a NewsML URN): the version
 * that kills an article often does not name its publisher, and must have the article's id all the same. The id is also
 * the same in NewsML-G2 and in ninjs. NITF and wire text have ids that are unique within their source alone, so there
 * the source is the scope.
 *
 * <p>The source is the organization that publishes the article, the provider is who passed it on. Where a format has
 * only one of them it is the source. In NewsML-G2 a party that is named once and then goes by its code has its name in
 * both places, and a source of information, such as the police, did not write the article and is not its source.
 * Published is the time of the first version, updated that of this one; where a format has only this version's time,
 * both are it. An embargo without a time that can be read for certain lasts until further notice, so the article is
 * withheld; in NITF a release after the issue is an embargo even where the status does not say so, since what was
 * published too early cannot be called back.
 *
 * <p>Subjects keep their scheme: the URI that the item's catalog has for it, else the IPTC's own, else the alias.
 * Persons and organizations that the publisher names are subjects, too; places are places, and subjects as well where
 * the publisher calls them so. Genres say what kind of text it is and not what it is about, and are left out.
 *
 * <p>The body is the text alone. XHTML and NITF become text in one place, so that their paragraphs are the same;
 * captions and picture credits are left out with their pictures, also in HTML; a headline or a lead that is sent twice
 * comes once. A picture or a video is an article by its headline and its caption. What has no text in it, such as a
 * concept or a plan, is rejected by its name.
 */
package dev.wirewatch.formats.iptc;
