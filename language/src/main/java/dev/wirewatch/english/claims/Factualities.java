package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Factuality;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells whether a sentence asserts that its subject says something: negation, modality, hearsay, conditions, questions. */
final class Factualities {

    private final Passage passage;
    private final Verbs verbs;

    Factualities(Grammar grammar) {
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
    }

    /**
     * @param verb the cue
     * @param governor the verb that governs the cue, as in "is expected to say"; the cue itself when none does
     */
    Factuality of(Verb verb, Verb governor, Subject subject) {
        boolean hearsay = isHearsay(verb, governor);
        boolean conditional = WordClass.CONDITION.has(before(subject));
        boolean negated = isNegated(verb, governor, subject);
        boolean modal = !verb.negated() && (verb.modal() || governor.modal() || isProspect(verb, governor));
        return new Factuality(negated, modal || hearsay || conditional, hearsay, conditional, false);
    }

    private boolean isNegated(Verb verb, Verb governor, Subject subject) {
        boolean refused = governor != verb && WordClass.REFUSAL.has(passage.word(governor.head()));
        return verb.negated()
                || governor.negated()
                || refused
                || isWithout(verb)
                || WordClass.NOBODY.has(passage.word(subject.from()))
                || WordClass.NOBODY.has(before(subject))
                || isInverted(subject);
    }

    /** "Nor did they say that", "never has Doe said that". */
    private boolean isInverted(Subject subject) {
        int auxiliary = subject.from() - 1;
        String opener = passage.word(auxiliary - 1);
        return verbs.isAuxiliary(auxiliary)
                && auxiliary > passage.sentenceStart(subject.from())
                && (WordClass.NOBODY.has(opener) || WordClass.NEGATION.has(opener));
    }

    /** "Stopped short of saying", "without saying", "instead of saying". */
    private boolean isWithout(Verb verb) {
        int last = verb.from() - 1;
        return verb.form() == Verb.Form.GERUND
                && (WordClass.WITHOUT.has(passage.word(last))
                        || (passage.isParticle(last) && WordClass.WITHOUT.has(passage.word(last - 1))));
    }

    /** "Is expected to say", "is likely to say" and "is to say". */
    private boolean isProspect(Verb verb, Verb governor) {
        return governor != verb
                && (WordClass.PROSPECT.has(passage.word(governor.head()))
                        || WordClass.PROSPECT.has(passage.word(passage.skipAdverbs(governor.head() + 1)))
                        || WordClass.BE.has(passage.word(governor.head())));
    }

    /** "Reportedly said", "is said to have told". */
    private boolean isHearsay(Verb verb, Verb governor) {
        if (governor != verb && governor.passive() && WordClass.REPORTED.has(passage.word(governor.head()))) {
            return true;
        }
        int from = passage.beforeAdverbs(governor.from() - 1) + 1;
        int to = passage.skipAdverbs(verb.head() + 1);
        for (int i = from; i < to; i++) {
            if (WordClass.HEARSAY.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Did Doe say that ...?" and "perhaps Doe said that ...": nobody knows. */
    boolean isAsked(Verb verb, Subject subject) {
        int before = subject.from() - 1;
        String opener = passage.word(before);
        return opener.equals("whether")
                || WordClass.SPECULATION.has(opener)
                || (opener.equals("if") && WordClass.UNCERTAIN.has(passage.word(before - 1)))
                || (subject.relative().isEmpty() && isQuestion(verb, subject));
    }

    private boolean isQuestion(Verb verb, Subject subject) {
        int last = passage.sentenceEnd(verb.head()) - 1;
        if (!passage.isPlain(last) || !passage.word(last).equals("?")) {
            return false;
        }
        int start = passage.sentenceStart(verb.head());
        boolean asksForSubject = WordClass.COMPLEMENTIZER.has(passage.word(subject.from()));
        Optional<Verb> auxiliary = verbs.before(subject.from()).filter(v -> verbs.isAuxiliary(v.head()));
        return asksForSubject || auxiliary.filter(v -> v.from() >= start).isPresent();
    }

    private String before(Subject subject) {
        int before = subject.from() - 1;
        return before >= passage.sentenceStart(subject.from()) ? passage.word(before) : "";
    }
}
