package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;

/** Tells whether the subject of a verb says something with it, or only does something, or is no subject at all. */
final class Reporters {

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;
    private final Deeds deeds;

    Reporters(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
        this.deeds = new Deeds(context);
    }

    boolean mayReport(Verb verb, CueWord cue, Subject subject, ClaimRule rule) {
        boolean alone = subject.to() == subject.from() + 1;
        boolean nobody = alone && WordClass.NO_SPEAKER.has(passage.word(subject.from()));
        boolean court = !cue.takes("hearing") || WordClass.HEARING.has(passage.word(subject.to() - 1));
        return !nobody
                && court
                && !isCounted(verb, subject)
                && !isAttitude(verb, subject)
                && !deeds.isObject(verb)
                && (rule == ClaimRule.CLAUSE || (!deeds.isDeed(verb, subject, cue) && mayAct(verb, subject)));
    }

    /** "It is telling that": nobody tells anything. */
    private boolean isAttitude(Verb verb, Subject subject) {
        return passage.word(subject.to() - 1).equals("it")
                && passage.isGerund(verb.head())
                && WordClass.BE.has(passage.word(passage.beforeAdverbs(verb.head() - 1)))
                && passage.word(verb.head() + 1).equals("that");
    }

    /** "Twelve of the 20 alleged cases": a participle before a noun that a number counts. */
    private boolean isCounted(Verb verb, Subject subject) {
        return subject.to() == verb.from()
                && passage.isPastParticiple(verb.from())
                && Character.isDigit(passage.word(subject.to() - 1).charAt(0))
                && passage.isNoun(verb.head() + 1);
    }

    /** What takes no clause may be no saying: "storms threaten the coast", "the film was cut to show the fire". */
    private boolean mayAct(Verb verb, Subject subject) {
        return !isInanimate(subject) && !isObject(verb, subject);
    }

    private boolean isInanimate(Subject subject) {
        int head = grammar.phrases().baseEnd(subject.from(), subject.to()) - 1;
        return head >= subject.from()
                && Words.isInanimate(passage.word(head))
                && grammar.mentions()
                        .endOf(passage.span(subject.from(), head + 1))
                        .isEmpty();
    }

    /** "It should ease Bank of Norland worries about": a noun that taggers take for a verb. */
    private boolean isObject(Verb verb, Subject subject) {
        int before = subject.from() - 1;
        return verb.isFinite()
                && subject.own()
                && subject.relative().isEmpty()
                && grammar.verbs()
                        .at(before)
                        .filter(earlier -> !grammar.verbs().isAuxiliary(before))
                        .filter(earlier -> context.cue(earlier)
                                .filter(CueWord::takesClauses)
                                .isEmpty())
                        .isPresent();
    }
}
