/**
 * The IPTC's formats: ninjs, NewsML-G2, NITF, and the wire text of IPTC 7901 and ANPA 1312.
 *
 * <p>{@link dev.wirewatch.formats.iptc.Ninjs}, {@link dev.wirewatch.formats.iptc.NewsMlG2}, {@link
 * dev.wirewatch.formats.iptc.Nitf} and {@link dev.wirewatch.formats.iptc.WireText} each take a text (ninjs a JSON value)
 * and give its articles, and for each piece that is none the reason. They throw nothing for bad input. XML is read
 * strictly, because a wire that sends it broken has lost something: a mistake ends the document there, with its line and
 * column, and the items before it stand. {@code XmlCursor} takes one whole element at a time out of the stream, so a
 * message of thousands of items is never one tree; within an item a tree is what makes the readers short. No DTD, no
 * entity and nothing outside of the document is read, and nothing nested deeper than 300 elements.
 *
 * <p>An item's own id goes with the authority in it (the host of a URL, the provider in a NewsML URN): the kill of a
 * story often names nobody who stands behind it, and must have the story's id all the same. It is also the same in
 * NewsML-G2 and in ninjs. NITF and wire text have ids of their source alone, so there the source goes with it.
 *
 * <p>The source is the organisation that stands behind the story, the provider is who passed it on. Where a format tells
 * only one of them it is the source. In NewsML-G2 a party that is named once and
 * then goes by its code has its name in both places, and a source of information, such as the police, wrote nothing and is not
 * the source. Published is when the first version came out, updated when this one did; a format that tells only this
 * version's time has both at it. An embargo without a time lasts until further notice, so the article is withheld; in
 * NITF a release after the issue is an embargo even where the status does not say so, since what goes out too early cannot
 * be called back.
 *
 * <p>Subjects keep their scheme: the URI that the item's catalog gives, else the IPTC's own, else the alias as it stands.
 * Persons and organisations that the publisher names are subjects, too; places are places, and subjects as well where the
 * publisher calls them so. Genres say what a text is and not what it is about, and are left out.
 *
 * <p>The body is the story alone. XHTML and NITF become text in one place, so that their paragraphs are the same; captions
 * and picture credits stay with their pictures, also in HTML, a headline or a lead that is sent twice comes once. A picture or a video is an article by its
 * headline and its caption. What has no story in it, such as a concept or a plan, is turned away by its name.
 */
package dev.wirewatch.formats.iptc;
