package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element with all that is in it. Names stand without their namespace, because the same document comes with one,
 * with another, or with none; only {@code xml:lang} keeps its prefix.
 */
record Element(String name, Map<String, String> attributes, List<Node> content) implements Node {

    private static final String XML_LANG = "xml:lang";

    Element {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    static Element empty(String name) {
        return new Element(name, Map.of(), List.of());
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

    Stream<Element> children() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements that a path of names leads to, in the document's order. */
    List<Element> all(String... path) {
        List<Element> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(Element::children)
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    Optional<Element> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** The text at the end of a path; blank when there is none. */
    String text(String... path) {
        return first(path).map(Element::text).orElse("");
    }

    /** All characters in it, as they stand. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.forEach(node -> text.append(node instanceof Text words ? words.text() : ((Element) node).text()));
        return text.toString().strip();
    }

    /** The text, where elements that nothing stands between are parted by what a reader would see there. */
    String parts(String between) {
        StringBuilder text = new StringBuilder();
        boolean afterElement = false;
        for (Node node : content) {
            String words = node instanceof Text plain ? plain.text() : ((Element) node).parts(between);
            boolean element = node instanceof Element;
            text.append(element && afterElement ? between : "").append(words);
            afterElement = element || afterElement && words.isBlank();
        }
        return text.toString().strip();
    }

    /** Itself and all elements in it of one of these names, in the document's order, not those within one found. */
    List<Element> anywhere(String... names) {
        List<Element> found = new ArrayList<>();
        collect(List.of(names), found);
        return found;
    }

    private void collect(List<String> names, List<Element> found) {
        if (names.contains(name)) {
            found.add(this);
        } else {
            children().forEach(child -> child.collect(names, found));
        }
    }
}
