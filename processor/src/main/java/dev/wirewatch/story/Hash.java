package dev.wirewatch.story;

/** Hashes of 32 bits that are the same in every process and evenly spread, so that their low bits are a fair sample. */
final class Hash {

    private Hash() {}

    static int of(String text) {
        return mix(text.hashCode());
    }

    /** Of the first letters of a text that has more: the same as of a text of these alone. */
    static int ofStart(String text, int letters) {
        int hash = 0;
        for (int i = 0; i < letters; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mix(hash);
    }

    /** Of a sequence: the order of what is added counts. */
    static int add(int hash, int next) {
        return mix(hash * 31 + next);
    }

    /** The finalizer of MurmurHash3. */
    private static int mix(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
