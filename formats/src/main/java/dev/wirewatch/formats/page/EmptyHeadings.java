package dev.wirewatch.formats.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds headings with no text before the next one of the same or a higher level: they headed what was removed. */
final class EmptyHeadings implements NodeFilter {

    private final Removal removal;
    private final Deque<Element> open = new ArrayDeque<>();

    private EmptyHeadings(Removal removal) {
        this.removal = removal;
    }

    /** @param removal what is removed anyway; the headings are added to it */
    static void addEmpty(Element root, Removal removal) {
        EmptyHeadings headings = new EmptyHeadings(removal);
        NodeTraversor.filter(headings, root);
        headings.open.forEach(removal::add);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && !words.isBlank()) {
            open.clear(); // it is below all of them
        } else if (node instanceof Element element) {
            if (removal.holds(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().matches("h[2-6]")) {
                opens(element);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void opens(Element heading) {
        while (!open.isEmpty() && open.peek().normalName().compareTo(heading.normalName()) >= 0) {
            removal.add(open.pop());
        }
        open.push(heading);
    }
}
