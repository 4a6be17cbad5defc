package dev.wirewatch.text;

import java.util.Arrays;

/** Hashes of parts of a text, by which texts are compared: sorted, each once. */
public final class SortedHashes {

    private SortedHashes() {}

    /**
     * Returns the first of some hashes, sorted, each once.
     *
     * @param hashes in any order; they are in another one afterwards
     * @param count how many of them
     */
    public static int[] of(int[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    /** How many hashes two texts have in common, in time that grows with the number of both. */
    public static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
