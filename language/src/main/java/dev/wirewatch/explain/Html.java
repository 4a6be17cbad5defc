package dev.wirewatch.explain;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements so that they are HTML and well-formed XML at once. Whatever text goes in is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names, each followed by its value */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds text alone. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
