package dev.wirewatch.statement;

import dev.wirewatch.text.WordLists;
import java.util.Set;

/** Words that negate what comes after them. */
final class Negations {

    private static final String CONTRACTED = "n't";

    private final Set<String> words = Set.copyOf(WordLists.words(Negations.class, "negations.txt"));

    boolean isNegation(TextWord word) {
        return words.contains(word.lower()) || word.lower().endsWith(CONTRACTED);
    }
}
