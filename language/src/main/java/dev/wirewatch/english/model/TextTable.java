package dev.wirewatch.english.model;

import java.util.Arrays;

/**
 * Numbers by text, without the texts: open addressing over 64-bit hashes. A text that is not in a table of half a
 * million is taken for one that is with a probability of 3 in 10^14.
 */
public final class TextTable {

    /** What {@link #get} gives for an unknown text. */
    public static final int NONE = -1;

    private final long[] keys;
    private final int[] values;

    TextTable(int size) {
        int slots = size + size / 3 + 1; // three in four taken
        keys = new long[slots];
        values = new int[slots];
        Arrays.fill(values, NONE);
    }

    void put(long hash, int value) {
        int slot = slot(hash);
        while (values[slot] != NONE) {
            if (keys[slot] == hash) {
                throw new IllegalStateException("Two texts of a model have the same hash.");
            }
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        keys[slot] = hash;
        values[slot] = value;
    }

    public int get(long hash) {
        int slot = slot(hash);
        while (values[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return values[slot];
    }

    public boolean contains(CharSequence text) {
        return get(HashedText.of(text).hash()) != NONE;
    }

    /** Mixes (the last step of MurmurHash3), then maps the upper half to a slot. */
    private int slot(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) ((mixed >>> 32) * keys.length >>> 32);
    }
}
