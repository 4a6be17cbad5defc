package dev.wirewatch.english.model;

/**
 * A text as a number that can be appended to that of another text: a polynomial over its UTF-16 code units, modulo 2^64,
 * so that the hash of {@code ab} is {@code hash(a) * BASE^|b| + hash(b)}.
 *
 * @param power the base to the power of the text's length
 */
public record HashedText(long hash, long power) {

    private static final long BASE = 0x9e3779b97f4a7c15L;

    public static HashedText of(CharSequence text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = append(hash, text.charAt(i));
            power *= BASE;
        }
        return new HashedText(hash, power);
    }

    /** Returns the hash of the text that begins with the one hashed to {@code before} and ends with this one. */
    public long after(long before) {
        return before * power + hash;
    }

    /** Returns the hash of a text with one more character. */
    public static long append(long hash, char next) {
        return hash * BASE + next + 1;
    }
}
