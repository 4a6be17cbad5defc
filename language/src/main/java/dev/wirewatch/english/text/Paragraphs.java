package dev.wirewatch.english.text;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a text into paragraphs: at every line break, unless the text is wrapped at a fixed width. Then a break ends a
 * paragraph at a blank line, before a bullet or an indent, and where the next line's first word would still have had
 * room: so the headline stays apart from the story.
 */
final class Paragraphs {

    /** Wires that wrap at a fixed width stay below this many characters a line. */
    private static final int WIDEST = 90;

    /** Room that a wrapped line may leave besides its next word. */
    private static final int SLACK = 3;

    private static final String BULLETS = "*•·▪►●-–—";

    /**
     * One line that is not blank.
     *
     * @param span without the white space around it
     * @param indent characters of white space before it
     * @param follows whether there is no blank line before it
     */
    private record Line(Span span, int indent, boolean follows) {}

    private Paragraphs() {}

    /** Returns paragraphs in order, without the white space around them, none of them empty. */
    static List<Span> of(String text) {
        List<Line> lines = lines(text);
        return isWrapped(text, lines)
                ? joined(text, lines)
                : lines.stream().map(Line::span).toList();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean follows = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text, i)) {
                continue;
            }
            Optional<Span> span = trimmed(text, from, i);
            if (span.isPresent()) {
                lines.add(new Line(span.get(), span.get().start() - from, follows));
            }
            follows = span.isPresent();
            from = i + 1;
        }
        return lines;
    }

    /** A line feed, or what else ends a line; the carriage return before a line feed is white space. */
    private static boolean isBreak(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> i + 1 == text.length() || text.charAt(i + 1) != '\n';
            default -> false;
        };
    }

    /** Returns the text between two places, without the white space around it; empty when there is nothing else. */
    static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u007f' || c == '\u0085';
    }

    /** Wrapped lines are short and follow each other, and sentences go on over their ends. */
    private static boolean isWrapped(String text, List<Line> lines) {
        int followed = 0;
        int cut = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().length() > WIDEST) {
                return false;
            }
            if (lines.get(i).follows()) {
                followed++;
                boolean open =
                        Character.isLetter(text.charAt(lines.get(i - 1).span().end() - 1));
                boolean on =
                        Character.isLowerCase(text.charAt(lines.get(i).span().start()));
                cut += open && on ? 1 : 0;
            }
        }
        return followed >= 3 && cut * 3 > followed;
    }

    private static List<Span> joined(String text, List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span();
            if (i > 0 && isSame(text, lines.get(i - 1), lines.get(i), width)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean isSame(String text, Line line, Line next, int width) {
        if (!next.follows() || next.indent() > line.indent()) {
            return false;
        }
        char first = text.charAt(next.span().start());
        if (Character.isLowerCase(first)) {
            return true;
        }
        int word = next.span().start();
        while (word < next.span().end() && !isBlank(text.charAt(word))) {
            word++;
        }
        boolean room = line.span().length() + 1 + word - next.span().start() + SLACK <= width;
        return !room && BULLETS.indexOf(first) < 0;
    }
}
