package dev.wirewatch.formats.markup;

/**
 * Builds plain text from markup. White space counts as in HTML: any run of it is one space, and breaks come from
 * elements alone; in preformatted text lines stay as they are.
 */
final class PlainTextBuilder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder text;
    private int breaks;
    private boolean space;
    private int preformatted;

    PlainTextBuilder(int expected) {
        text = new StringBuilder(expected);
    }

    void append(String words, int start, int end) {
        int i = start;
        while (i < end) {
            int run = i;
            while (run < end && (isPlain(words.charAt(run)) || isGap(words, run, i, end))) {
                run++;
            }
            if (run > i) {
                add(words.charAt(i));
                text.append(words, i + 1, run);
            } else {
                append(words.charAt(run++));
            }
            i = run;
        }
    }

    /** Whether a character is copied unchanged. */
    private static boolean isPlain(char c) {
        return c > ' '
                && (c < NO_BREAK_SPACE
                        || (c > SOFT_HYPHEN && c < ZERO_WIDTH_SPACE)
                        || (c > ZERO_WIDTH_SPACE && c < WORD_JOINER)
                        || (c > WORD_JOINER && c < BYTE_ORDER_MARK));
    }

    /** Whether it is one space between two words. */
    private static boolean isGap(String words, int at, int start, int end) {
        return words.charAt(at) == ' ' && at > start && at + 1 < end && isPlain(words.charAt(at + 1));
    }

    void append(char c) {
        switch (c) {
            case '\n' -> {
                if (preformatted > 0) {
                    line();
                } else {
                    space = true;
                }
            }
            case ' ', '\t', '\r', '\f', '\u000B', NO_BREAK_SPACE -> {
                if (preformatted > 0 && breaks == 0 && !text.isEmpty()) {
                    text.append(' ');
                } else {
                    space = true;
                }
            }
            case ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK -> {}
            case SOFT_HYPHEN -> {
                // inside a word it says where the word may be broken; elsewhere it is a character like others
                if (space || breaks > 0 || text.isEmpty()) {
                    add(c);
                }
            }
            default -> add(c);
        }
    }

    private void add(char c) {
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append(breaks == 1 ? "\n" : "\n\n");
            } else if (space) {
                text.append(' ');
            }
        }
        breaks = 0;
        space = false;
        text.append(c);
    }

    void space() {
        space = true;
    }

    /** What follows begins a line. */
    void line() {
        breaks = Math.max(breaks, 1);
    }

    /** An explicit break; two of them make a paragraph. */
    void lineBreak() {
        breaks++;
    }

    void paragraph() {
        breaks = Math.max(breaks, 2);
    }

    /** @param by 1 where preformatted text begins, -1 where it ends */
    void preformatted(int by) {
        preformatted = Math.max(0, preformatted + by);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
