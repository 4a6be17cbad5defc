package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells where the words end that somebody reports: with the sentence, or where the reporter goes on. */
final class ComplementEnds {

    /** How many words may come between a joint and the subject after it: "and more than 4 in 10 said". */
    private static final int SLACK = 3;

    private final Grammar grammar;
    private final Passage passage;
    private final Verbs verbs;
    private final CueLexicon lexicon;
    private final ClaimedTokens claimed;
    private final Embedding embedding;

    ComplementEnds(Grammar grammar, CueLexicon lexicon, ClaimedTokens claimed) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
        this.lexicon = lexicon;
        this.claimed = claimed;
        this.embedding = new Embedding(grammar);
    }

    /** Returns the token after what a verb reports from {@code from} on. */
    int end(Verb verb, int from, int limit, ClaimRule rule) {
        return end(from, embedding.end(verb, from, limit, rule), rule);
    }

    /** Returns the token after what is reported from {@code from} on, at most {@code limit}. */
    int end(int from, int limit, ClaimRule rule) {
        boolean phrase = rule != ClaimRule.CLAUSE;
        int stop = claimed.first(from, limit);
        for (int i = from + 1; i < stop; i++) {
            boolean commaInQuotation =
                    passage.isQuoteMark(i) && passage.word(i - 1).equals(",");
            if (commaInQuotation && i + 1 < stop && endsAtComma(i, stop, phrase)) {
                return i + 1;
            }
            if (passage.isPlain(i) && endsAt(i, stop, phrase)) {
                return i;
            }
        }
        return stop;
    }

    private boolean endsAt(int i, int stop, boolean phrase) {
        String word = passage.word(i);
        return word.equals(";")
                || Words.isAccordingTo(passage, i)
                || (word.equals(",") && endsAtComma(i, stop, phrase))
                || (WordClass.REPORT_END.has(word) && endsAtJoint(i, stop, phrase));
    }

    private boolean endsAtComma(int comma, int stop, boolean phrase) {
        int next = comma + 1;
        if (next >= stop || Words.isAccordingTo(passage, next)) {
            return true;
        }
        String word = passage.word(next);
        Optional<Verb> verb = verbs.from(next);
        if (verb.isPresent() && startsOwnClause(verb.get(), phrase)) {
            return true;
        }
        boolean aside =
                verbs.from(next + 1).filter(v -> v.form() == Verb.Form.GERUND).isPresent();
        if (WordClass.SUBORDINATOR.has(word) && (phrase || aside)) {
            return true;
        }
        if (phrase && (isRelative(next) || isAfterthought(next, stop))) {
            return true;
        }
        return WordClass.REPORT_END.has(word) && endsAtJoint(next, stop, phrase);
    }

    /** Whether a verb after a comma belongs to the reporter's sentence again. */
    private boolean startsOwnClause(Verb verb, boolean phrase) {
        return switch (verb.form()) {
            case FINITE -> phrase || isSaying(verb);
            case GERUND -> phrase ? !WordClass.FORMULA.has(passage.word(verb.head())) : isSaying(verb);
            case PARTICIPLE -> phrase;
            case INFINITIVE -> false;
        };
    }

    private boolean isSaying(Verb verb) {
        return !verb.passive()
                && lexicon.verb(passage, verb)
                        .filter(cue -> cue.takes("clause") || cue.takes("quote"))
                        .isPresent();
    }

    private boolean isRelative(int i) {
        return WordClass.RELATIVE.has(passage.word(i))
                || (WordClass.PREPOSITION.has(passage.word(i)) && WordClass.RELATIVE.has(passage.word(i + 1)));
    }

    /** ", a sign of things to come": the reporter's own words about what was said, and no list. */
    private boolean isAfterthought(int from, int stop) {
        if (!passage.isAny(from, "a", "an")) {
            return false;
        }
        for (int i = from; i < stop; i++) {
            if (passage.isAny(i, "and", "or")) {
                return false;
            }
        }
        return true;
    }

    /** "... and said", "..., but Roe added": the next attribution starts. */
    private boolean endsAtJoint(int joint, int stop, boolean phrase) {
        Optional<Verb> own = verbs.from(joint + 1).filter(verb -> verb.from() < stop);
        if (own.isPresent()) {
            boolean listed = passage.isComma(joint - 1)
                    && lexicon.verb(passage, own.get()).isPresent();
            return own.get().isFinite() && (phrase || listed || isSaying(own.get()));
        }
        if (passage.word(joint).equals("or")) {
            return false;
        }
        for (int i = joint + 1; i < stop && passage.isPlain(i) && !passage.isAny(i, ",", ";", ":"); i++) {
            Optional<Verb> verb = verbs.at(i);
            if (verb.isPresent()) {
                return verb.get().isFinite()
                        && grammar.phrases().startOf(beforeAdverbs(i)) <= joint + SLACK
                        && (passage.isComma(joint - 1) || isSaying(verb.get()));
            }
        }
        return false;
    }

    private int beforeAdverbs(int end) {
        int i = end;
        while (passage.isAdverb(i - 1)) {
            i--;
        }
        return i;
    }
}
