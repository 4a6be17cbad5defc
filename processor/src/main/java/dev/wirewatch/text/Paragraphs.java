package dev.wirewatch.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs: at every line break, or, in a hard-wrapped text, at blank lines. */
final class Paragraphs {

    /** Wires that wrap at a fixed width stay below this many characters a line. */
    private static final int WRAPPED_LINE = 90;

    private Paragraphs() {}

    /** Returns paragraphs in order, without the white space around them, none of them empty. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                trimmed(text, from, i, lines);
                from = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void trimmed(String text, int from, int to, List<Span> lines) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Wrapped lines are short, mostly follow each other without a blank line, and break in mid-sentence. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int followed = 0;
        int openEnded = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > WRAPPED_LINE) {
                return false;
            }
            if (i + 1 < lines.size() && isNext(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                if (Character.isLetter(text.charAt(lines.get(i).end() - 1))) {
                    openEnded++;
                }
            }
        }
        return followed >= 3 && openEnded * 2 > followed;
    }

    private static boolean isNext(String text, Span line, Span next) {
        long breaks = text.substring(line.end(), next.start())
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> isBreak((char) c))
                .count();
        return breaks == 1;
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && isNext(text, paragraphs.get(last), line)) {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }
}
