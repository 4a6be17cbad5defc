package dev.wirewatch.english.claims;

import java.util.BitSet;

/** The tokens of a passage that belong to a claim or its attribution already: no word is claimed twice. */
final class ClaimedTokens {

    private final BitSet claimed = new BitSet();

    void add(int from, int to) {
        claimed.set(from, to);
    }

    boolean contains(int token) {
        return claimed.get(token);
    }

    boolean containsAny(int from, int to) {
        return first(from, to) < to;
    }

    /** Returns the first token in [from, to) that is claimed; {@code to} when none is. */
    int first(int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 ? to : Math.min(next, to);
    }
}
