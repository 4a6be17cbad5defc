package dev.wirewatch.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The statements of a story, each with a signature: a bit for each of its words and runs of words, set by their hashes. The
 * signatures stand side by side, so that most statements that have little in common with a claim are passed over without a
 * look at them (superimposed coding: C. Faloutsos, Access methods for text, 1985).
 */
final class StorySignatures {

    private static final int LONGS = 8;
    private static final int HALF = LONGS / 2;
    private static final int BITS_OF_A_BIT = 8;

    /** The statement in each place; its signature is in the same place of the other array. */
    private final List<Statement> statements = new ArrayList<>();

    private long[] signatures = new long[LONGS];

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Has a statement found by all that it has now. */
    void put(Statement statement) {
        int place = placeOf(statement);
        Arrays.fill(signatures, LONGS * place, LONGS * (place + 1), 0);
        statement.printed().compared().forEach(report -> add(place, report));
    }

    private int placeOf(Statement statement) {
        int place = statements.lastIndexOf(statement);
        if (place >= 0) {
            return place;
        }
        statements.add(statement);
        if (signatures.length < LONGS * statements.size()) {
            signatures = Arrays.copyOf(signatures, 2 * signatures.length);
        }
        return statements.size() - 1;
    }

    private void add(int place, PrintedClaim report) {
        for (int term : report.terms()) {
            set(signatures, LONGS * place, term);
        }
        for (int gram : report.grams()) {
            set(signatures, LONGS * place + HALF, gram);
        }
    }

    void remove(Statement statement) {
        int place = statements.lastIndexOf(statement);
        int last = statements.size() - 1;
        statements.set(place, statements.get(last));
        statements.remove(last);
        System.arraycopy(signatures, LONGS * last, signatures, LONGS * place, LONGS);
    }

    /** Returns all that share enough with a claim to be compared with it, and some that do not, in no order. */
    List<Statement> candidates(PrintedClaim claim) {
        long[] wanted = new long[LONGS];
        int terms = fewest(claim.terms(), ClaimComparison.FEWEST_TERMS, wanted, 0);
        int grams = fewest(claim.grams(), PrintedClaim.FEWEST_SHARED, wanted, HALF);
        List<Statement> found = new ArrayList<>();
        for (int place = 0; place < statements.size(); place++) {
            if (shared(place, wanted, 0) >= terms
                    || shared(place, wanted, HALF) >= grams
                    || (claim.isFigure() && statements.get(place).isFigure())) {
                found.add(statements.get(place));
            }
        }
        return found;
    }

    /** Sets the bits of a claim, and returns how many of them there are at least in what shares so many hashes. */
    private static int fewest(int[] hashes, int shared, long[] wanted, int from) {
        int bits = 0;
        for (int hash : hashes) {
            bits += set(wanted, from, hash) ? 1 : 0;
        }
        return hashes.length < shared ? Integer.MAX_VALUE : Math.max(1, shared - (hashes.length - bits));
    }

    private int shared(int place, long[] wanted, int from) {
        int shared = 0;
        for (int i = from; i < from + HALF; i++) {
            shared += Long.bitCount(signatures[LONGS * place + i] & wanted[i]);
        }
        return shared;
    }

    /** @return whether it was not set before */
    private static boolean set(long[] bits, int from, int hash) {
        int bit = (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS_OF_A_BIT);
        int place = from + bit / Long.SIZE;
        long before = bits[place];
        bits[place] |= 1L << bit;
        return bits[place] != before;
    }
}
