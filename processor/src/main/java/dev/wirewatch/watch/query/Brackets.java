package dev.wirewatch.watch.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Checks what is opened and closed in a query before the parser reads it: the parser's own message names no place, and
 * it calls itself for each parenthesis within another.
 */
final class Brackets {

    private static final int MAX_DEPTH = 100;

    private final String query;
    /** Where the parentheses begin that are open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private Brackets(String query) {
        this.query = query;
    }

    static void check(String query) {
        new Brackets(query).check();
    }

    private void check() {
        for (int i = 0; i < query.length(); i++) {
            switch (query.charAt(i)) {
                case '\\' -> i++;
                case '"' -> i = closing(i, '"', "this quotation mark is not closed");
                case '/' ->
                    i = closing(
                            i, '/', "this slash begins a regular expression that does not end; write \\/ for a slash");
                case '(' -> open(i);
                case ')' -> close(i);
                default -> {}
            }
        }
        if (!open.isEmpty()) {
            throw new QuerySyntaxException(query, open.peek(), "this parenthesis is not closed");
        }
    }

    private int closing(int start, char mark, String otherwise) {
        for (int i = start + 1; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == mark) {
                return i;
            }
            if (c == '\\') {
                i++;
            }
        }
        throw new QuerySyntaxException(query, start, otherwise);
    }

    private void open(int i) {
        if (open.size() == MAX_DEPTH) {
            throw new QuerySyntaxException(query, i, "more than %d parentheses are open here".formatted(MAX_DEPTH));
        }
        open.push(i);
    }

    private void close(int i) {
        if (open.isEmpty()) {
            throw new QuerySyntaxException(query, i, "this parenthesis closes none that is open");
        }
        open.pop();
    }
}
