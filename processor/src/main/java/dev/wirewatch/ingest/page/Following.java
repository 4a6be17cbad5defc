package dev.wirewatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands below a heading. */
final class Following {

    private Following() {}

    /** Whether there are words before the next heading of the same order or a higher one. */
    static boolean hasText(Element heading, Element root) {
        for (Node node = after(heading, root); node != null; node = next(node, root)) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return true;
            }
            if (node instanceof Element element
                    && element.normalName().matches("h[1-6]")
                    && element.normalName().compareTo(heading.normalName()) <= 0) {
                return false;
            }
        }
        return false;
    }

    /** In the order of the page. */
    private static Node next(Node node, Element root) {
        return node.childNodeSize() > 0 ? node.childNode(0) : after(node, root);
    }

    private static Node after(Node node, Element root) {
        Node at = node;
        while (at != null && at != root && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == root ? null : at.nextSibling();
    }
}
