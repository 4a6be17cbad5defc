package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element with all that is in it. Names are without their namespace, because the same document comes with one,
 * with another, or with none; only {@code xml:lang} keeps its prefix.
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content) implements XmlNode {

    private static final String XML_LANG = "xml:lang";

    XmlElement {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    static XmlElement empty(String name) {
        return new XmlElement(name, Map.of(), List.of());
    }

    /** Blank when it has none of that name. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** BCP 47 tag of its own; blank when it has none. */
    String language() {
        return Optional.of(attribute(XML_LANG)).filter(tag -> !tag.isEmpty()).orElseGet(() -> attribute("lang"));
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The elements that a path of names leads to, in the document's order. */
    List<XmlElement> all(String... path) {
        List<XmlElement> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(XmlElement::children)
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    Optional<XmlElement> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** The text at the end of a path; blank when there is none. */
    String text(String... path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    /** All characters in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.forEach(node -> text.append(node instanceof Text words ? words.text() : ((XmlElement) node).text()));
        return text.toString().strip();
    }

    /** The text, with a separator between adjacent elements. */
    String parts(String between) {
        StringBuilder text = new StringBuilder();
        boolean afterElement = false;
        for (XmlNode node : content) {
            String words = node instanceof Text plain ? plain.text() : ((XmlElement) node).parts(between);
            boolean element = node instanceof XmlElement;
            text.append(element && afterElement ? between : "").append(words);
            afterElement = element || afterElement && words.isBlank();
        }
        return text.toString().strip();
    }

    /** Itself and all elements in it of one of these names, in the document's order, not those within one found. */
    List<XmlElement> anywhere(String... names) {
        List<XmlElement> found = new ArrayList<>();
        collect(List.of(names), found);
        return found;
    }

    private void collect(List<String> names, List<XmlElement> found) {
        if (names.contains(name)) {
            found.add(this);
        } else {
            children().forEach(child -> child.collect(names, found));
        }
    }
}
