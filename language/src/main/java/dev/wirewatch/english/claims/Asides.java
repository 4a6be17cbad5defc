package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.lexicon.WordClass;

/** Finds asides, a few words between commas that have no verb: ", in fact,", ", after all,". */
final class Asides {

    private final Passage passage;
    private final Verbs verbs;

    Asides(Grammar grammar) {
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
    }

    boolean closes(int comma) {
        return opens(passage.asideStart(comma));
    }

    boolean opens(int comma) {
        int first = comma + 1;
        int close = first;
        while (passage.isPlain(close) && close - first < Passage.LONGEST_ASIDE && !passage.isComma(close)) {
            if (verbs.at(close).isPresent()) {
                return false;
            }
            close++;
        }
        return passage.isComma(comma)
                && passage.isComma(close)
                && (passage.isAdverb(first) || WordClass.PREPOSITION.has(passage.word(first)));
    }
}
