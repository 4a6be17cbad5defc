package dev.wirewatch.formats.markup;

import dev.wirewatch.formats.words.WordLists;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the elements of HTML do to the text around them: {@code html-elements.txt}. */
final class HtmlElements {

    static final String DRAWING = "svg";

    private static final Map<String, Set<String>> KINDS = WordLists.read(HtmlElements.class, "html-elements.txt");
    private static final Set<String> SKIPPED = Set.copyOf(KINDS.get("skipped"));
    private static final Set<String> BLOCKS = Set.copyOf(KINDS.get("block"));
    private static final Set<String> LINES = Set.copyOf(KINDS.get("line"));
    private static final Set<String> CELLS = Set.copyOf(KINDS.get("cell"));
    private static final Set<String> INLINE = Set.copyOf(KINDS.get("inline"));
    private static final Set<String> ALONE = Set.copyOf(KINDS.get("alone"));

    private HtmlElements() {}

    static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 'a' || c > 'z') {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    static boolean isKnown(String name) {
        return INLINE.contains(name)
                || BLOCKS.contains(name)
                || LINES.contains(name)
                || CELLS.contains(name)
                || SKIPPED.contains(name)
                || name.equals(DRAWING);
    }

    static boolean standsAlone(String name) {
        return ALONE.contains(name);
    }

    static void start(String name, PlainTextBuilder text) {
        around(name, text);
        if (name.equals("br")) {
            text.lineBreak();
        } else if (name.equals("pre")) {
            text.preformatted(1);
        }
    }

    static void end(String name, PlainTextBuilder text) {
        if (name.equals("pre")) {
            text.preformatted(-1);
        }
        around(name, text);
    }

    private static void around(String name, PlainTextBuilder text) {
        if (BLOCKS.contains(name)) {
            text.paragraph();
        } else if (LINES.contains(name)) {
            text.line();
        } else if (CELLS.contains(name)) {
            text.space();
        }
    }
}
