package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of an NITF document, or of a part of one in another format: what a reader sees, and the notes that
 * only editors see. Missing texts are blank.
 */
record NitfText(
        String headline,
        String subheadline,
        List<String> bylines,
        String distributor,
        String dateline,
        String summary,
        String body,
        String editorsNote,
        String language) {

    /** Notes of these classes are for readers, or about rights. */
    private static final List<String> NOT_FOR_EDITORS = List.of("cpyrt", "trademk", "end");

    /** @param element of any name with NITF's elements in it, such as nitf, body or block */
    static NitfText of(XmlElement element) {
        List<XmlElement> heads = element.anywhere("body.head");
        List<XmlElement> contents = element.anywhere("body.content").stream()
                .filter(content -> heads.stream()
                        .noneMatch(head -> head.anywhere("body.content").contains(content)))
                .toList();
        List<XmlElement> story = contents.isEmpty() && heads.isEmpty() ? List.of(element) : contents;
        List<XmlElement> hedlines = all(heads, "hedline");
        return new NitfText(
                joined(all(hedlines, "hl1"), " "),
                all(hedlines, "hl2").stream().findFirst().map(XmlElement::text).orElse(""),
                first(heads, contents, "byline").map(NitfText::byline).toList(),
                joined(all(heads, "distributor"), " "),
                first(heads, contents, "dateline")
                        .map(dateline -> dateline.parts(" "))
                        .filter(dateline -> !dateline.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                BodyText.of(all(heads, "abstract")),
                BodyText.of(withoutLeadTwice(
                        story.stream().flatMap(XmlElement::children).toList(), story)),
                notes(heads, contents),
                language(element, contents));
    }

    private static List<XmlElement> all(List<XmlElement> elements, String name) {
        return elements.stream().flatMap(element -> element.all(name).stream()).toList();
    }

    /** From the head; where that has none, a block of the content may begin with it. */
    private static Stream<XmlElement> first(List<XmlElement> heads, List<XmlElement> contents, String name) {
        List<XmlElement> inHeads = all(heads, name);
        return inHeads.isEmpty()
                ? contents.stream().flatMap(content -> content.anywhere(name).stream())
                : inHeads.stream();
    }

    private static String joined(List<XmlElement> elements, String between) {
        return elements.stream()
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** The line as it is printed, where the author's title is on a line of its own. */
    private static String byline(XmlElement byline) {
        List<XmlElement> titles = byline.anywhere("byttl");
        Predicate<XmlNode> name = node -> !(node instanceof XmlElement element && titles.contains(element));
        XmlElement names = new XmlElement(
                "byline",
                byline.attributes(),
                byline.content().stream().filter(name).toList());
        return Stream.concat(Stream.of(names), titles.stream())
                .map(line -> BodyText.of(line.content()).replaceAll("[\\s,]+$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Without the block before the whole text in which newspapers repeat its first paragraphs. */
    private static List<XmlNode> withoutLeadTwice(List<XmlElement> children, List<XmlElement> story) {
        List<XmlElement> blocks =
                children.stream().filter(child -> child.name().equals("block")).toList();
        List<XmlElement> twice = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            String text = folded(blocks.get(i));
            if (!text.isEmpty() && folded(blocks.get(i + 1)).startsWith(text)) {
                twice.add(blocks.get(i));
            }
        }
        return story.stream()
                .flatMap(element -> element.content().stream())
                .filter(node -> twice.stream().noneMatch(lead -> lead == node))
                .toList();
    }

    private static String folded(XmlElement element) {
        return element.text().replaceAll("\\s+", " ");
    }

    private static String notes(List<XmlElement> heads, List<XmlElement> contents) {
        Stream<XmlElement> inHeads =
                all(heads, "note").stream().filter(note -> !NOT_FOR_EDITORS.contains(note.attribute("noteclass")));
        Stream<XmlElement> inContents = contents.stream()
                .flatMap(content -> content.anywhere("note").stream())
                .filter(BodyText::isForEditors);
        return Stream.concat(inHeads, inContents)
                .map(note -> BodyText.of(note.content()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String language(XmlElement element, List<XmlElement> contents) {
        Stream<XmlElement> speaking =
                Stream.of(List.of(element), element.anywhere("body"), contents).flatMap(List::stream);
        return speaking.map(XmlElement::language).filter(tag -> !tag.isEmpty()).reduce("", (outer, inner) -> inner);
    }
}
