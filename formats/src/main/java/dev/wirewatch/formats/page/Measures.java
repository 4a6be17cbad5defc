package dev.wirewatch.formats.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text is in each element, how much of it is in links, and how much of it is prose: the text of blocks whose
 * own text is neither short nor mostly links. Link density and text density of blocks separate content from
 * boilerplate (C. Kohlschütter, P. Fankhauser, W. Nejdl: Boilerplate Detection using Shallow Text Features, WSDM
 * 2010).
 */
final class Measures {

    /** In characters of prose; less above a story is a date, a byline or a kicker. */
    static final int SHORTEST_LEAD = 80;

    private static final Measure NOTHING = new Measure(0, 0, 0);

    private static final String SENTENCE_ENDS = ".!?\u2026\"\u201c\u201d\u2019\u00bb\u3002\uff01\uff1f";

    /** Shorter blocks are labels, buttons and menus. */
    private static final int SHORTEST_PROSE = 25;

    private final Map<Element, Measure> measures = new IdentityHashMap<>();

    /**
     * In characters.
     *
     * @param prose text of the blocks that are prose
     */
    record Measure(int text, int links, int prose) {

        double linkDensity() {
            return text == 0 ? 0 : (double) links / text;
        }
    }

    Measures(Element root) {
        NodeTraversor.traverse(new Walk(), root);
    }

    Measure of(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    private static final class Count {
        private int text;
        private int links;
        private int prose;
        private int own;
        private int ownLinks;
        private char last;
    }

    private final class Walk implements NodeVisitor {

        private final Deque<Count> open = new ArrayDeque<>();
        private int inLinks;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !open.isEmpty()) {
                String plain = words.text().strip();
                int length = plain.length();
                Count count = open.peek();
                count.last = length > 0 ? plain.charAt(length - 1) : count.last;
                count.text += length;
                count.own += length;
                count.links += inLinks > 0 ? length : 0;
                count.ownLinks += inLinks > 0 ? length : 0;
            } else if (node instanceof Element element) {
                open.push(new Count());
                inLinks += isLink(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            inLinks -= isLink(element) ? 1 : 0;
            Count count = open.pop();
            boolean block = element.isBlock();
            if (block
                    && count.own >= SHORTEST_PROSE
                    && (count.ownLinks * 2 < count.own || isSentence(element, count))) {
                count.prose += count.own;
            }
            measures.put(element, new Measure(count.text, count.links, count.prose));
            Count around = open.peek();
            if (around != null) {
                around.text += count.text;
                around.links += count.links;
                around.prose += count.prose;
                around.own += block ? 0 : count.own;
                around.ownLinks += block ? 0 : count.ownLinks;
                around.last = block || count.last == 0 ? around.last : count.last;
            }
        }

        /** Whether it is a paragraph that ends as one, though all of it is a link; what a link leads to has a title. */
        private boolean isSentence(Element block, Count count) {
            return block.normalName().equals("p")
                    && inLinks == 0
                    && count.own >= SHORTEST_LEAD
                    && SENTENCE_ENDS.indexOf(count.last) >= 0;
        }

        private boolean isLink(Element element) {
            return element.normalName().equals("a");
        }
    }
}
