package dev.wirewatch.text;

import java.util.List;

/** The words around a span, for people to read. */
public final class Snippet {

    /** UTF-16 code units kept on each side, cut back to whole words. */
    private static final int AROUND = 80;

    /** Longest span that is kept whole. */
    private static final int MAX_SPAN = 1_000;

    private static final String LEFT_OUT_BEFORE = "… ";

    private Snippet() {}

    /** One line: white space is folded, and "…" marks where words were left out. Of a long span it has the beginning. */
    public static String around(String text, Span whole) {
        Span shown = shown(text, whole);
        String words = folded(shown.in(text).strip());
        return before(shown) + words + (shown.end() < text.length() ? " …" : "");
    }

    /** Where some spans of the text are in the snippet around one; those that it does not show whole are left out. */
    public static List<Span> marks(String text, Span whole, List<Span> spans) {
        Span shown = shown(text, whole);
        return spans.stream()
                .filter(shown::contains)
                .map(span -> {
                    int start = before(shown).length() + length(text, shown.start(), span.start());
                    return new Span(start, start + folded(span.in(text)).length());
                })
                .toList();
    }

    private static String before(Span shown) {
        return shown.start() > 0 ? LEFT_OUT_BEFORE : "";
    }

    private static int length(String text, int from, int to) {
        return folded(text.substring(from, to).stripLeading()).length();
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static Span shown(String text, Span whole) {
        Span span = beginning(whole, text);
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return new Span(from, to);
    }

    private static Span beginning(Span whole, String text) {
        if (whole.length() <= MAX_SPAN) {
            return whole;
        }
        int end = whole.start() + MAX_SPAN;
        return new Span(whole.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
