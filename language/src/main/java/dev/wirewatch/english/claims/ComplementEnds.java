package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
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
        // a clause does not end before its verb: "the price for rope, wire, and chain is set"
        boolean whole = phrase || !passage.isPlain(from) || verbs.at(from).isPresent();
        for (int i = from + 1; i < stop; i++) {
            boolean commaInQuotation =
                    passage.isQuoteMark(i) && passage.word(i - 1).equals(",");
            if (commaInQuotation && i + 1 < stop && endsAtComma(i, stop, phrase, true)) {
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
                if (finite >= 0 && !WordClass.COORDINATOR.has(passage.word(beforeAdverbs(i) - 1))) {
                    return beforeAdverbs(i);
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
                || (word.equals(",") && endsAtComma(i, stop, phrase, whole))
                || (WordClass.REPORT_END.has(word) && endsAtJoint(i, stop, phrase, whole));
    }

    private boolean endsAtComma(int comma, int stop, boolean phrase, boolean whole) {
        int next = comma + 1;
        if (next >= stop || Words.isAccordingTo(passage, next)) {
            return true;
        }
        String word = passage.word(next);
        Optional<Verb> verb = verbs.from(next);
        if (verb.isPresent() && startsOwnClause(verb.get(), phrase)) {
            return verb.get().isFinite() || isSaying(verb.get()) || !closesAside(comma);
        }
        Optional<Verb> gerund = verbs.from(next + 1).filter(v -> v.form() == Verb.Form.GERUND);
        if (WordClass.SUBORDINATOR.has(word) && (phrase || gerund.isPresent()) && !opensAside(comma)) {
            return true;
        }
        // ", without giving details": the reporter on what was not said
        if (word.equals("without")
                && gerund.filter(v -> WordClass.ELABORATION.has(passage.word(v.head())))
                        .isPresent()) {
            return true;
        }
        if (phrase && (isRelative(next) || isAfterthought(next, stop) || startsReport(next, stop))) {
            return true;
        }
        return WordClass.REPORT_END.has(word) && endsAtJoint(next, stop, phrase, whole);
    }

    private boolean closesAside(int comma) {
        return opensAside(passage.asideStart(comma));
    }

    /** ", in fact,", ", after all,": a few words between commas. */
    private boolean opensAside(int comma) {
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

    /** Whether a verb after a comma belongs to the reporter's sentence again. */
    private boolean startsOwnClause(Verb verb, boolean phrase) {
        return switch (verb.form()) {
            case FINITE -> (phrase && !isAttribute(verb)) || isSaying(verb);
            case GERUND -> phrase ? !WordClass.FORMULA.has(passage.word(verb.head())) : isSaying(verb);
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
    private boolean endsAtJoint(int joint, int stop, boolean phrase, boolean whole) {
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
                        && grammar.phrases().startOf(beforeAdverbs(i)) <= joint + SLACK
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
    private boolean startsReport(int from, int stop) {
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

    private int beforeAdverbs(int end) {
        int i = end;
        while (passage.isAdverb(i - 1)) {
            i--;
        }
        return i;
    }
}
