package dev.wirewatch.text;

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

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
