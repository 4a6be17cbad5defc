package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of an XHTML document in an item. Its header repeats metadata of the item as they are printed (slug line,
 * time, genre, headline, byline), and its footer the agency's address: of those only the lead is part of the story.
 */
record XhtmlText(String headline, List<String> bylines, String body) {

    private static final Set<String> LEADS =
            Set.of("lead", "lede", "teaser", "abstract", "summary", "intro", "ingress", "standfirst", "description");

    private static final Set<String> BYLINES = Set.of("byline", "author", "creator");

    /** @param element with XHTML in it, at any depth */
    static XhtmlText of(XmlElement element) {
        List<XmlElement> bodies = element.anywhere("body");
        List<XmlNode> story = new ArrayList<>();
        List<XmlElement> header = new ArrayList<>();
        (bodies.isEmpty() ? List.of(element) : bodies).forEach(body -> split(body, story, header));
        return new XhtmlText(
                header.stream()
                        .flatMap(part -> part.anywhere("h1").stream())
                        .map(XmlElement::text)
                        .findFirst()
                        .orElse(""),
                header.stream()
                        .flatMap(part -> ofClass(part, BYLINES))
                        .map(XmlElement::text)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                BodyText.of(story));
    }

    /** The header of the page, or of an element in it that has one of its own. */
    private static void split(XmlElement body, List<XmlNode> story, List<XmlElement> header) {
        for (XmlNode node : body.content()) {
            if (!(node instanceof XmlElement element)) {
                story.add(node);
                continue;
            }
            switch (element.name().toLowerCase(Locale.ROOT)) {
                case "header" -> {
                    header.add(element);
                    ofClass(element, LEADS).forEach(story::add);
                }
                case "footer" -> {}
                default -> {
                    if (element.first("header").isPresent()) {
                        split(element, story, header);
                    } else {
                        story.add(element);
                    }
                }
            }
        }
    }

    private static Stream<XmlElement> ofClass(XmlElement within, Set<String> names) {
        boolean found = Stream.of(
                        within.attribute("class").toLowerCase(Locale.ROOT).split("\\s+"))
                .anyMatch(names::contains);
        return found ? Stream.of(within) : within.children().flatMap(child -> ofClass(child, names));
    }
}
