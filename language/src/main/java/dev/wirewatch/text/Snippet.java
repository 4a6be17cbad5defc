package dev.wirewatch.text;

/** The words around a span, for people to read. */
public final class Snippet {

    /** UTF-16 code units kept on each side, cut back to whole words. */
    private static final int AROUND = 80;

    private Snippet() {}

    /** One line: white space is folded, and "…" marks where words were left out. */
    public static String around(String text, Span span) {
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
}
