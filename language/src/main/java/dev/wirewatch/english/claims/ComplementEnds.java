package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;

/** Tells where the words end that somebody reports: with the sentence, or where the reporter goes on. */
final class ComplementEnds {

    private final Passage passage;
    private final Verbs verbs;
    private final ClaimedTokens claimed;
    private final Embedding embedding;
    private final JointEnds joints;
    private final CommaEnds commas;

    ComplementEnds(Grammar grammar, CueLexicon lexicon, ClaimedTokens claimed) {
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
        this.claimed = claimed;
        this.embedding = new Embedding(grammar);
        this.joints = new JointEnds(grammar, lexicon);
        this.commas = new CommaEnds(grammar, joints);
    }

    /** Returns the token after what a verb reports from {@code from} on. */
    int end(Verb verb, int from, int limit, ClaimRule rule) {
        return end(from, embedding.end(verb, from, limit, rule), rule);
    }

    /** Returns the token after what is reported from {@code from} on, at most {@code limit}. */
    int end(int from, int limit, ClaimRule rule) {
        boolean phrase = rule != ClaimRule.CLAUSE;
        int stop = claimed.first(from, limit);
        // a clause does not end before its verb: "the price for rope, wire, and chain is set"
        boolean whole = phrase || !passage.isPlain(from) || verbs.at(from).isPresent();
        for (int i = from + 1; i < stop; i++) {
            boolean commaInQuotation =
                    passage.isQuoteMark(i) && passage.word(i - 1).equals(",");
            if (commaInQuotation && i + 1 < stop && commas.endsAt(i, stop, phrase, true)) {
                return i + 1;
            }
            if (passage.isPlain(i) && endsAt(i, stop, phrase, whole)) {
                return i;
            }
            whole |= !passage.isPlain(i) || verbs.at(i).isPresent();
        }
        return stop;
    }

    /** Returns where the main verb comes after a clause: "Doe's claim that the ice was thin | surprised the town". */
    int beforeMainVerb(int from, int end) {
        int finite = -1;
        for (int i = from; i < end; i++) {
            if (!passage.isPlain(i) || Words.isBoundary(passage, i, i + 1)) {
                finite = -1;
            } else if (verbs.at(i).filter(Verb::isFinite).isPresent()) {
                int head = verbs.at(i).get().head();
                if (finite >= 0 && !WordClass.COORDINATOR.has(passage.word(passage.beforeAdverbs(i - 1)))) {
                    return passage.beforeAdverbs(i - 1) + 1;
                }
                finite = head;
                i = head;
            }
        }
        return end;
    }

    private boolean endsAt(int i, int stop, boolean phrase, boolean whole) {
        String word = passage.word(i);
        return word.equals(";")
                || Words.isAccordingTo(passage, i)
                || (word.equals(",") && commas.endsAt(i, stop, phrase, whole))
                || (WordClass.REPORT_END.has(word) && joints.endsAt(i, stop, phrase, whole));
    }
}
