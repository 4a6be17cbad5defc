package dev.wirewatch.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A feed's document: which element describes the feed, and where the items are. They are in the channel, next to it
 * (RSS 0.90 and 1.0), or in one another where end tags were left out; a document may lack its root.
 *
 * @param channel the element that describes the feed
 * @param atom whether it is Atom
 */
record FeedDocument(Element root, Element channel, ElementNames names, boolean atom) {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "channel", "feed", "item", "entry");
    private static final Set<String> ITEMS = Set.of("item", "entry", "atom:entry");
    private static final String CHANNEL = "channel";
    private static final int ROOT_DEPTH = 12;

    static FeedDocument of(Document document, boolean atom) {
        Element root = root(document, 0).orElse(document);
        // items without a root are siblings
        Element whole = ITEMS.contains(local(root)) && root.parent() != null ? root.parent() : root;
        ElementNames names = new ElementNames(root, atom);
        Element channel = whole;
        for (Element child = whole.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (names.of(child).equals(CHANNEL)) {
                channel = child;
                break;
            }
        }
        return new FeedDocument(whole, channel, names, atom);
    }

    /** The first element that begins a feed; it may be in something else, such as a server's error message. */
    private static Optional<Element> root(Element within, int depth) {
        for (Element child = within.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (ROOTS.contains(local(child))) {
                return Optional.of(child);
            }
            Optional<Element> deeper = depth < ROOT_DEPTH ? root(child, depth + 1) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** All items in the document's order. */
    List<Element> items() {
        List<Element> items = new ArrayList<>();
        Element at = root.firstElementChild();
        while (at != null) {
            boolean item = isItem(at);
            if (item) {
                items.add(at);
            }
            // an item is looked into as well, for the next one when its own end tag is missing; its fields are not
            Element next = item || !isField(at) ? at.firstElementChild() : null;
            while (next == null && at != root) {
                next = at.nextElementSibling();
                at = next == null ? at.parent() : at;
            }
            at = next;
        }
        return items;
    }

    boolean isItem(Element element) {
        return ITEMS.contains(names.of(element));
    }

    private boolean isField(Element element) {
        Element parent = element.parent();
        return parent != null && isItem(parent) && !isItem(element);
    }

    Fields fields(Element element) {
        return Fields.of(element, names);
    }

    TextConstruct construct(Element element) {
        return new TextConstruct(
                atom ? !names.of(element).contains(":") : names.of(element).startsWith("atom:"));
    }

    /** The text of the first of some elements that have one. */
    Optional<String> text(Fields fields, String... candidates) {
        for (String name : candidates) {
            for (Element element : fields.all(name)) {
                String text = construct(element).read(element);
                if (!text.isBlank()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }
}
