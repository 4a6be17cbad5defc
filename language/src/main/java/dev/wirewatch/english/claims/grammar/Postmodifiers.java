package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/**
 * Finds the noun that a clause after it belongs to. In "the officer who made the arrest said" and "residents interviewed in
 * the harbour said" the phrase before the verb is part of what modifies the subject, and not the subject.
 */
final class Postmodifiers {

    /** One clause within another within a third is as deep as the news goes. */
    private static final int DEEPEST = 3;

    private final Passage passage;
    private final Verbs verbs;
    private final NounPhrases phrases;

    Postmodifiers(Passage passage, Verbs verbs, NounPhrases phrases) {
        this.passage = passage;
        this.verbs = verbs;
        this.phrases = phrases;
    }

    /** Returns the whole phrase, whose core is the noun that is modified; the phrase itself when it modifies nothing. */
    Subject whole(Subject phrase) {
        Subject whole = phrase;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int noun = modified(whole.from());
            int from = noun > 0 ? phrases.startOf(noun) : noun;
            if (noun <= 0 || from == noun) {
                return whole;
            }
            whole = new Subject(from, phrase.to()).withCore(noun);
        }
        return whole;
    }

    /** Returns the token after the noun that the clause before {@code from} modifies; 0 when there is none. */
    private int modified(int from) {
        int start = passage.sentenceStart(from);
        int last = from - 1;
        boolean oblique = last > start
                && passage.isPlain(last)
                && WordClass.PREPOSITION.has(passage.word(last))
                && !WordClass.SUBORDINATOR.has(passage.word(last));
        last = passage.beforeAdverbs(oblique ? last - 1 : last);
        // "handed over to"
        last = oblique && passage.isParticle(last) && verbs.at(last - 1).isPresent() ? last - 1 : last;
        Optional<Verb> verb = last > start ? verbs.at(last).filter(v -> v.head() < from) : Optional.empty();
        if (verb.isEmpty()) {
            return 0;
        }
        int before = passage.beforeAdverbs(verb.get().from() - 1);
        if (before < start) {
            return 0;
        }
        if (WordClass.SUBJECT_RELATIVE.has(passage.word(before))) {
            return nounBefore(before, start);
        }
        // "the tracking poll" is no poll that tracks
        boolean compound = !oblique && phrases.endOf(from) == from + 1 && !passage.isPlural(from);
        boolean reduced = verb.get().form() == Verb.Form.PARTICIPLE
                || (verb.get().form() == Verb.Form.GERUND && !compound)
                || (oblique && isParticipleForm(verb.get()) && !passage.isPronoun(before));
        if (reduced) {
            return nounAt(before, start);
        }
        int circumstance = circumstance(before, start);
        if (circumstance > 0) {
            return circumstance;
        }
        return oblique ? objectRelative(before, start) : 0;
    }

    /** "Surveys taken as voters left the polls": the noun before the participle. */
    private int circumstance(int subjectEnd, int start) {
        int opener = phrases.startOf(subjectEnd + 1) - 1;
        int participle = opener - 1;
        boolean reduced = opener > start
                && WordClass.SUBORDINATOR.has(passage.word(opener))
                && verbs.at(participle)
                        .filter(verb -> verb.form() == Verb.Form.PARTICIPLE)
                        .isPresent();
        return reduced ? nounAt(participle - 1, start) : 0;
    }

    /** "A school where two boys were hurt in the attack": the noun before "where". */
    private int objectRelative(int subjectEnd, int start) {
        int relative = phrases.startOf(subjectEnd + 1) - 1;
        return relative > start && WordClass.RELATIVE.has(passage.word(relative)) ? nounBefore(relative, start) : 0;
    }

    private int nounBefore(int relative, int start) {
        int last = passage.isComma(relative - 1) ? relative - 2 : relative - 1;
        // "a friend of Doe's who"
        return nounAt(passage.isPossessive(last) ? last - 1 : last, start);
    }

    private int nounAt(int i, int start) {
        boolean noun = passage.isNoun(i) || WordClass.DETERMINER.has(passage.word(i));
        return i >= start && passage.isPlain(i) && noun && !passage.isPronoun(i) ? i + 1 : 0;
    }

    /** Taggers take many a participle for a simple past: "many interviewed in the harbour". */
    private boolean isParticipleForm(Verb verb) {
        return verb.from() == verb.head()
                && verb.isFinite()
                && passage.word(verb.head()).endsWith("ed");
    }
}
