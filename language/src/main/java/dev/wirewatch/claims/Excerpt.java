package dev.wirewatch.claims;

import com.google.common.base.CharMatcher;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a content as people read them: as published, with the quotation marks around them, and " ... " for an
 * attribution or anything else that was between two parts.
 */
final class Excerpt {

    private static final String OMISSION = " ... ";
    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Nesting doubles = new Nesting();
    private final Nesting singles = new Nesting();
    private int counted;

    /** How many quotations are open. */
    private static final class Nesting {
        private int open;
    }

    private Excerpt(String text) {
        this.text = text;
    }

    static String of(List<Span> content, String text) {
        return new Excerpt(text).of(content);
    }

    private String of(List<Span> content) {
        int done = 0;
        for (Span part : content) {
            if (out.length() > 0) {
                join(done, part.start());
            } else {
                out.append(text, opening(0, part.start()), part.start());
            }
            out.append(text, part.start(), part.end());
            done = part.end();
        }
        close(done, text.length());
        return CharMatcher.is(' ').trimFrom(SPACE.matcher(out).replaceAll(" "));
    }

    /** Quotation marks and stops between two parts stay; words are left out. */
    private void join(int from, int to) {
        if (text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
            out.append(text, from, to);
        } else {
            close(from, to);
            out.append(OMISSION).append(text, opening(from, to), to);
        }
    }

    /** Where the marks begin that open a quotation at the end of a stretch. */
    private int opening(int from, int to) {
        int start = to;
        while (start > from && isMark(text.charAt(start - 1)) && (start - 1 == 0 || !isWord(text.charAt(start - 2)))) {
            start--;
        }
        return start;
    }

    /** Adds the marks that close a quotation which is open, with the stop before them: full." but not full," */
    private void close(int from, int to) {
        StringBuilder stop = new StringBuilder();
        for (int i = from; i < to && !isWord(text.charAt(i)) && !Character.isWhitespace(text.charAt(i)); i++) {
            char mark = text.charAt(i);
            if (!isMark(mark)) {
                stop.append(mark == ',' ? "" : mark);
            } else if (isOpen(DOUBLE.indexOf(mark) >= 0)) {
                out.append(stop).append(mark);
                stop.setLength(0);
            }
        }
    }

    /** Whether a quotation begins in what is written so far and does not end there. */
    private boolean isOpen(boolean inDouble) {
        for (; counted < out.length(); counted++) {
            char mark = out.charAt(counted);
            if (isMark(mark)) {
                count(DOUBLE.indexOf(mark) >= 0 ? doubles : singles);
            }
        }
        return (inDouble ? doubles : singles).open > 0;
    }

    /** A mark that has a word before it closes; between two letters it is an apostrophe. */
    private void count(Nesting nesting) {
        char before = counted == 0 ? ' ' : out.charAt(counted - 1);
        if (Character.isWhitespace(before) || isMark(before)) {
            nesting.open++;
        } else if (counted + 1 == out.length() || !isWord(out.charAt(counted + 1))) {
            nesting.open = Math.max(0, nesting.open - 1);
        }
    }

    private static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
