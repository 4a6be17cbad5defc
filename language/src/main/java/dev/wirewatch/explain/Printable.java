package dev.wirewatch.explain;

/** Makes text from anywhere fit to be shown: a terminal obeys control characters, and a page must not hold them. */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * Returns the text with "\uFFFD" for each control character, half character and mark that turns the direction of
     * what follows, and with one sort of line end. Its length stays, so that spans still fit.
     */
    static String text(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                i++;
            } else {
                chars[i] = printable(chars[i], i + 1 < chars.length && chars[i + 1] == '\n');
            }
        }
        return new String(chars);
    }

    /** Returns the text in one line. */
    public static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    private static char printable(char c, boolean lineFeedFollows) {
        if (c == '\r') {
            return lineFeedFollows ? ' ' : '\n';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t' ? c : REPLACEMENT;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> turnsDirection(c) ? REPLACEMENT : c;
            default -> c >= '\uFFFE' ? REPLACEMENT : c;
        };
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
