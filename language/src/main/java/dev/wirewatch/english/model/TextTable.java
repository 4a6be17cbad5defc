package dev.wirewatch.english.model;

/**
 * Numbers by text, without the texts: open addressing over 64-bit hashes. A look-up is one access to memory that is not
 * in a cache as a rule, since a slot is one word: a number plus one in its lower bits, above them what they leave of the
 * hash; the slot's place tells the rest. A text that is not in a table of half a million is taken for one that is with a
 * probability of 1 in 10^13.
 */
public final class TextTable {

    /** What {@link #get} gives for an unknown text. */
    public static final int NONE = -1;

    private final long[] slots;
    private final int numberBits;

    /** @param size how many numbers there will be: those below it */
    TextTable(int size) {
        slots = new long[2 * size + 1]; // half of them taken: what is not in the table is seen at the next slot or two
        numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    }

    void put(long hash, int number) {
        long mixed = mixed(hash);
        int at = place(mixed);
        while (slots[at] != 0) {
            if (holds(at, mixed)) {
                throw new IllegalStateException("Two texts of a model have the same hash.");
            }
            at = next(at);
        }
        slots[at] = mixed << numberBits | (number + 1);
    }

    public int get(long hash) {
        long mixed = mixed(hash);
        int at = place(mixed);
        while (slots[at] != 0) {
            if (holds(at, mixed)) {
                return ((int) slots[at] & ((1 << numberBits) - 1)) - 1;
            }
            at = next(at);
        }
        return NONE;
    }

    /**
     * Looks up several texts, much faster than one by one: look-ups that do not depend on each other wait for memory
     * together.
     *
     * @param count of hashes, from the first
     */
    public int[] getAll(long[] hashes, int count) {
        long[] first = new long[count];
        for (int i = 0; i < count; i++) {
            first[i] = slots[place(mixed(hashes[i]))];
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = first[i] == 0 ? NONE : get(hashes[i]);
        }
        return numbers;
    }

    public boolean contains(CharSequence text) {
        return get(HashedText.of(text).hash()) != NONE;
    }

    private boolean holds(int at, long mixed) {
        return (slots[at] ^ mixed << numberBits) >>> numberBits == 0;
    }

    private int next(int at) {
        return at + 1 == slots.length ? 0 : at + 1;
    }

    /** The last step of MurmurHash3, which no two hashes share. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    }

    /** By the upper half. */
    private int place(long mixed) {
        return (int) ((mixed >>> 32) * slots.length >>> 32);
    }
}
