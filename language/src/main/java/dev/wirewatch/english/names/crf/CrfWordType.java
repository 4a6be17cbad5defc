package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.HashedText;

/**
 * A word, and the sums of the weights of all features that depend on it alone.
 *
 * @param nameCase whether it is of two letters or more, with a capital at its beginning only
 * @param own of its own label
 * @param before of the label of the word after it
 * @param after of the label of the word before it
 * @param soonAfter of the label of a word a little after it
 * @param soonBefore of the label of a word a little before it
 * @param ownPair of its own label and that before
 * @param beforePair of the label of the word after it and its own
 */
record CrfWordType(
        HashedText text,
        HashedText shape,
        HashedText nextShape,
        HashedText cluster,
        boolean isShort,
        boolean nameCase,
        boolean noUpperCase,
        boolean hasLetter,
        double[] own,
        double[] before,
        double[] after,
        double[] soonAfter,
        double[] soonBefore,
        double[] ownPair,
        double[] beforePair) {

    boolean sameAs(CrfWordType other) {
        return text.hash() == other.text.hash();
    }
}
