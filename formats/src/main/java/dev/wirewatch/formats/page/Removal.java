package dev.wirewatch.formats.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Elements to remove, all at once. To remove siblings one by one would take time in proportion to the square of their
 * number, since each removal numbers the others again.
 */
final class Removal {

    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Element element) {
        elements.add(element);
    }

    boolean holds(Element element) {
        return elements.contains(element);
    }

    void run() {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.stream().map(Element::parent).filter(parent -> parent != null).forEach(around::add);
        for (Element parent : around) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(node -> !(node instanceof Element element) || !holds(element))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
