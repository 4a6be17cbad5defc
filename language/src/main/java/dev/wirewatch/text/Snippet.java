package dev.wirewatch.text;

/** The words around a span, for people to read. */
public final class Snippet {

    /** UTF-16 code units kept on each side, cut back to whole words. */
    private static final int AROUND = 80;

    private Snippet() {}

    /** Longest span that is kept whole. */
    private static final int MAX_SPAN = 1_000;

    /** One line: white space is folded, and "…" marks where words were left out. Of a long span it has the beginning. */
    public static String around(String text, Span whole) {
        Span span = beginning(whole, text);
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        String words = text.substring(from, to).strip().replaceAll("\\s+", " ");
        return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
    }

    private static Span beginning(Span whole, String text) {
        if (whole.length() <= MAX_SPAN) {
            return whole;
        }
        int end = whole.start() + MAX_SPAN;
        return new Span(whole.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
