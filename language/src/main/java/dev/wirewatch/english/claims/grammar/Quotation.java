package dev.wirewatch.english.claims.grammar;

/**
 * Words between quotation marks, as token numbers of a passage.
 *
 * @param from first token inside the marks
 * @param to token after the last inside
 * @param next token after the closing mark
 * @param closed whether there is a closing mark
 */
public record Quotation(int from, int to, int next, boolean closed) {

    /** Returns the opening mark's token. */
    public int open() {
        return from - 1;
    }

    public Tokens words() {
        return new Tokens(from, to);
    }

    /** Whether it is a heading within the text: nothing comes before it, no stop ends it, and no sentence goes on after it. */
    public boolean isHeading(Passage passage) {
        return open() == 0
                && closed
                && !passage.isAny(to - 1, ".", ",", "?", "!")
                && (next() >= passage.size() || passage.word(next()).equals(":"));
    }
}
