package dev.wirewatch.formats.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A line with a time or an author and nothing else. */
final class MetadataLine {

    private static final Set<String> PROSE = Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "dd", "dt");
    private static final Set<String> LINES = Set.of("span", "div");

    /** The most characters besides a time or an author in it: "Last updated on". */
    private static final int LABEL = 25;

    private MetadataLine() {}

    static boolean is(Element element, Measures measures) {
        if (isTimeOrAuthor(element)) {
            return !isWithinProse(element);
        }
        if (!PROSE.contains(element.normalName()) && !LINES.contains(element.normalName())) {
            return false;
        }
        int told = element.children().stream()
                .filter(MetadataLine::isTimeOrAuthor)
                .mapToInt(child -> measures.of(child).text())
                .sum();
        return told > 0 && measures.of(element).text() - told < LABEL;
    }

    /** Whether an element is inline markup in a sentence, whose words are part of it whatever the class name. */
    static boolean isWithinProse(Element element) {
        return !element.isBlock()
                && element.parent() != null
                && PROSE.contains(element.parent().normalName())
                && element.parent().ownText().length() > LABEL;
    }

    private static boolean isTimeOrAuthor(Element element) {
        return element.normalName().equals("time") || element.attr("rel").contains("author");
    }
}
