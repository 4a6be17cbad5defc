package dev.wirewatch.watch.query;

/** A query that cannot be read: where, and why. */
public final class QuerySyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Characters that are shown before and after the place. */
    private static final int AROUND = 60;

    private final String query;
    private final int offset;

    /**
     * @param offset where in the query, in UTF-16 code units; its length for its end
     * @param reason a sentence without its stop
     */
    QuerySyntaxException(String query, int offset, String reason) {
        super("The query cannot be read at %s: %s.".formatted(place(query, offset), reason));
        this.query = query;
        this.offset = offset;
    }

    private static String place(String query, int offset) {
        int line = 1
                + (int) query.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + offset - lineStart(query, offset);
        return query.indexOf('\n') < 0 ? "character " + column : "line %d, character %d".formatted(line, column);
    }

    private static int lineStart(String query, int offset) {
        return query.lastIndexOf('\n', offset - 1) + 1;
    }

    public int offset() {
        return offset;
    }

    /** The line of the query, or a part of a long one, and below it a caret under the place. */
    public String caret() {
        int lineStart = lineStart(query, offset);
        int newline = query.indexOf('\n', offset);
        int start = Math.max(lineStart, offset - AROUND);
        int end = Math.min(newline < 0 ? query.length() : newline, offset + AROUND);
        String shown = query.substring(start, end).replaceAll("\\p{Cntrl}", " ");
        return shown + System.lineSeparator() + " ".repeat(offset - start) + "^";
    }
}
