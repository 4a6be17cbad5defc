package dev.wirewatch.formats.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The children of an element by their names, as {@link ElementNames} gives them. Only children count: the title of an
 * image in an item is not the item's. Where an element groups others that say more about the same thing, as Media
 * RSS's group and content do, those are taken in as well.
 */
final class Fields {

    private static final Set<String> LINES =
            Set.of("title", "link", "guid", "pubdate", "author", "dc:date", "dc:creator");
    private static final Set<String> SWALLOWED = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "author",
            "category",
            "description",
            "content:encoded",
            "dc:date",
            "dc:creator",
            "item");
    private static final String XML_LANG = "xml:lang";

    private final Element element;
    private final Map<String, List<Element>> children = new HashMap<>();

    private Fields(Element element) {
        this.element = element;
    }

    static Fields of(Element element, ElementNames names) {
        Fields fields = new Fields(element);
        fields.take(element, names);
        return fields;
    }

    private void take(Element parent, ElementNames names) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = names.of(child);
            if (LINES.contains(name)) {
                release(child, parent, names);
            }
            children.computeIfAbsent(name, any -> new ArrayList<>(2)).add(child);
            if (name.equals("media:group") || name.equals("media:content")) {
                take(child, names);
            }
        }
    }

    /** An element whose end tag is missing holds the fields that follow it; they become its siblings again. */
    private static void release(Element line, Element parent, ElementNames names) {
        Element inner = line.firstElementChild();
        while (inner != null) {
            Element next = inner.nextElementSibling();
            if (SWALLOWED.contains(names.of(inner))) {
                parent.appendChild(inner);
            }
            inner = next;
        }
    }

    Element element() {
        return element;
    }

    List<Element> all(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** All of several names, in the order of the names. */
    Stream<Element> all(String... names) {
        List<Element> found = List.of();
        for (String name : names) {
            List<Element> more = all(name);
            if (found.isEmpty()) {
                found = more;
            } else if (!more.isEmpty()) {
                found = new ArrayList<>(found);
                found.addAll(more);
            }
        }
        return found.stream();
    }

    Optional<Element> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The value of an attribute by its name in any case; blank if there is none. */
    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }

    /**
     * The language of an element's content by xml:lang, its own or an ancestor's; blank if that is blank or missing.
     */
    static String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.attributes().hasKey(XML_LANG)) {
                return at.attributes().get(XML_LANG);
            }
        }
        return "";
    }

    static boolean hasLanguage(Element element) {
        return element.attributes().hasKey(XML_LANG);
    }
}
