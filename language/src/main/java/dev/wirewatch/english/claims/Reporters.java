package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells whether the subject of a verb says something with it, or only does something, or is no subject at all. */
final class Reporters {

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;

    Reporters(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
    }

    boolean mayReport(Verb verb, CueWord cue, Subject subject, ClaimRule rule) {
        boolean alone = subject.to() == subject.from() + 1;
        boolean nobody = alone && WordClass.NO_SPEAKER.has(passage.word(subject.from()));
        boolean court = !cue.takes("hearing") || WordClass.HEARING.has(passage.word(subject.to() - 1));
        return !nobody
                && court
                && !isCounted(verb, subject)
                && (rule == ClaimRule.CLAUSE || (isMain(verb, subject, rule) && mayAct(verb, subject)));
    }

    /** "Twelve of the 20 alleged cases": a participle before a noun that a number counts. */
    private boolean isCounted(Verb verb, Subject subject) {
        return subject.to() == verb.from()
                && passage.isPastParticiple(verb.from())
                && Character.isDigit(passage.word(subject.to() - 1).charAt(0))
                && passage.isNoun(verb.head() + 1);
    }

    /** Not "a group supporting the plan" and "the fear of losing it". */
    private boolean isMain(Verb verb, Subject subject, ClaimRule rule) {
        return rule != ClaimRule.OBJECT
                || verb.form() != Verb.Form.GERUND
                || (!subject.own()
                        && !WordClass.FORMULA.has(passage.word(verb.head()))
                        && !WordClass.GERUND_NOUN.has(passage.word(verb.from() - 1)));
    }

    /** What takes no clause may be no saying: "storms threaten the coast", "the film was cut to show the fire". */
    private boolean mayAct(Verb verb, Subject subject) {
        return !isInanimate(subject) && !isObject(verb, subject) && !isPurpose(verb);
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

    /** The purpose of what is done to something. */
    private boolean isPurpose(Verb verb) {
        Optional<Verb> main = grammar.verbs().before(verb.from());
        return verb.form() == Verb.Form.INFINITIVE
                && main.filter(passive -> passive.passive() && passage.skipAdverbs(passive.head() + 1) == verb.from())
                        .filter(passive -> !isCertain(passage.word(passive.head())))
                        .isPresent();
    }

    private static boolean isCertain(String participle) {
        return WordClass.PROSPECT.has(participle)
                || WordClass.REPORTED.has(participle)
                || WordClass.COMPELLED.has(participle);
    }
}
