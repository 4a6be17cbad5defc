package dev.wirewatch.statement;

/**
 * A word of a text that is compared.
 *
 * @param lower in lower case, with a straight apostrophe
 * @param term what all forms of the word have in common; empty for a word that carries nothing of a claim
 * @param sentence number of its sentence, from 0
 */
record TextWord(int start, int end, String lower, String term, int sentence) {

    boolean isTerm() {
        return !term.isEmpty();
    }

    /** The term, or the word itself when it is none. */
    String key() {
        return isTerm() ? term : lower;
    }
}
