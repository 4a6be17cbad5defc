package dev.wirewatch.ingest.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup to plain text: paragraphs parted by blank lines, a line break where one is, no scripts and styles. */
public final class PlainText {

    private PlainText() {}

    /** @param html a fragment or a page */
    public static String of(String html) {
        return of(Jsoup.parse(html).body());
    }

    public static String of(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        } else if (node instanceof Element block && block.isBlock()) {
                            text.append("\n\n");
                        } else if (node.nodeName().equals("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element block && block.isBlock()) {
                            text.append("\n\n");
                        }
                    }
                },
                element);
        return text.toString()
                .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{2,}", "\n\n")
                .strip();
    }
}
