package dev.wirewatch.text;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch [start, end) of a document, in UTF-16 code units. */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the span is empty, backwards or starts before 0 */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this span in a text. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The words of some spans in a text, with a space between them. */
    public static String join(List<Span> spans, CharSequence text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
