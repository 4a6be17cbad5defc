package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells whether what somebody reports ends at a joint, "and" or "but", since the next attribution starts there. */
final class JointEnds {

    /** How many words may come between a joint and the subject after it: "and more than 4 in 10 said". */
    private static final int SLACK = 3;

    private final Grammar grammar;
    private final Passage passage;
    private final Verbs verbs;
    private final CueLexicon lexicon;

    JointEnds(Grammar grammar, CueLexicon lexicon) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
        this.lexicon = lexicon;
    }

    /** "... and said", "..., but Roe added": the next attribution starts. */
    boolean endsAt(int joint, int stop, boolean phrase, boolean whole) {
        Optional<Verb> own = verbs.from(joint + 1).filter(verb -> verb.from() < stop);
        if (own.isPresent()) {
            boolean adverbs = own.get().from() > joint + 1 && passage.isAdverb(joint - 1);
            boolean reporters = passage.isComma(joint - 1)
                    && (lexicon.verb(passage, own.get()).isPresent() || isRetraction(own.get()));
            return own.get().isFinite() && ((phrase && !adverbs) || reporters || isSaying(own.get()));
        }
        if (passage.word(joint).equals("or")) {
            return false;
        }
        // in "he and Roe never said it" the joint is one within the subject
        boolean inSubject = !whole && !passage.isComma(joint - 1);
        if (!inSubject && startsReport(joint + 1, stop)) {
            return true;
        }
        for (int i = joint + 1; whole && i < stop && passage.isPlain(i) && !passage.isAny(i, ",", ";", ":"); i++) {
            Optional<Verb> verb = verbs.at(i);
            if (verb.isPresent()) {
                return verb.get().isFinite()
                        && grammar.phrases().startOf(passage.beforeAdverbs(i - 1) + 1) <= joint + SLACK
                        && (passage.isComma(joint - 1) || isSaying(verb.get()));
            }
        }
        return false;
    }

    /** ", but later withdrew it", ", but gave no details": what became of the words. */
    private boolean isRetraction(Verb verb) {
        String word = passage.word(verb.head());
        return WordClass.RETRACTION.has(word)
                || (WordClass.GIVING.has(word) && WordClass.NOBODY.has(passage.word(verb.head() + 1)));
    }

    /** "Orla's mayor, Roe, said it", "during a visit to Orla, Roe said it": somebody else reports something. */
    boolean startsReport(int from, int stop) {
        for (int i = from; i < stop && passage.isPlain(i) && !passage.isAny(i, ";", ":"); i++) {
            Optional<Verb> verb = verbs.at(i).filter(Verb::isFinite);
            Optional<Subject> subject = verb.flatMap(grammar.subjects()::of);
            if (verb.isPresent() && subject.flatMap(Subject::relative).isEmpty()) {
                int next = passage.skipAdverbs(verb.get().head() + 1);
                return isSaying(verb.get())
                        && passage.isPlain(next)
                        && !passage.isAny(next, ",", ".")
                        && subject.filter(s -> s.own() && (s.from() == from || isAdverbial(from, s.from())))
                                .isPresent();
            }
        }
        return false;
    }

    private boolean isAdverbial(int from, int to) {
        return to > from
                && passage.isComma(to - 1)
                && (WordClass.PREPOSITION.has(passage.word(from)) || WordClass.SUBORDINATOR.has(passage.word(from)));
    }

    boolean isSaying(Verb verb) {
        return !verb.passive()
                && lexicon.verb(passage, verb)
                        .filter(cue -> cue.takes("clause") || cue.takes("quote"))
                        .isPresent();
    }
}
