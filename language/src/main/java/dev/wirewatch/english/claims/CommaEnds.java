package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells whether what somebody reports ends at a comma, where the reporter goes on. */
final class CommaEnds {

    private final Grammar grammar;
    private final Passage passage;
    private final JointEnds joints;
    private final Asides asides;

    CommaEnds(Grammar grammar, JointEnds joints) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.joints = joints;
        this.asides = new Asides(grammar);
    }

    boolean endsAt(int comma, int stop, boolean phrase, boolean whole) {
        int next = comma + 1;
        if (next >= stop || Words.isAccordingTo(passage, next)) {
            return true;
        }
        String word = passage.word(next);
        Optional<Verb> verb = grammar.verbs().from(next);
        if (verb.isPresent() && startsOwnClause(verb.get(), phrase)) {
            return verb.get().isFinite() || joints.isSaying(verb.get()) || !asides.closes(comma);
        }
        Optional<Verb> gerund = grammar.verbs().from(next + 1).filter(v -> v.form() == Verb.Form.GERUND);
        if (WordClass.SUBORDINATOR.has(word) && (phrase || gerund.isPresent()) && !asides.opens(comma)) {
            return true;
        }
        // ", without giving details": the reporter on what was not said
        if (word.equals("without")
                && gerund.filter(v -> WordClass.ELABORATION.has(passage.word(v.head())))
                        .isPresent()) {
            return true;
        }
        if (phrase && (isRelative(next) || isAfterthought(next, stop) || joints.startsReport(next, stop))) {
            return true;
        }
        return WordClass.REPORT_END.has(word) && joints.endsAt(next, stop, phrase, whole);
    }

    /** Whether a verb after a comma belongs to the reporter's sentence again. */
    private boolean startsOwnClause(Verb verb, boolean phrase) {
        return switch (verb.form()) {
            case FINITE -> (phrase && !isAttribute(verb)) || joints.isSaying(verb);
            case GERUND -> phrase ? !WordClass.FORMULA.has(passage.word(verb.head())) : joints.isSaying(verb);
            case PARTICIPLE -> phrase && !isAttribute(verb);
            case INFINITIVE -> false;
        };
    }

    /** "Blocked drains, damaged roads": a participle before its noun. */
    private boolean isAttribute(Verb verb) {
        int noun = verb.head() + 1;
        return verb.from() == verb.head()
                && passage.isPastParticiple(verb.head())
                && passage.isPlain(noun)
                && passage.isNoun(noun);
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
}
