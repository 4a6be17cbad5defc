package dev.wirewatch.english.claims.grammar;

/** The tokens [from, to) of a passage. */
public record Tokens(int from, int to) {

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
