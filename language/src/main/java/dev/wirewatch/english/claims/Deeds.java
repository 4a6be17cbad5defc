package dev.wirewatch.english.claims;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a verb that takes no clause is only something that somebody does, or may do: "troops were sent to support
 * the town", "members can support whom they like", "a letter asking for help", "jailed for defending it".
 */
final class Deeds {

    /** What somebody may hold without a word. */
    private static final Set<CueKind> STANCES =
            EnumSet.of(CueKind.INTEND, CueKind.BELIEVE, CueKind.SUPPORT, CueKind.OPPOSE);

    private final Passage passage;
    private final Verbs verbs;
    private final Attributions attributions;

    Deeds(PassageContext context) {
        this.passage = context.passage();
        this.verbs = context.grammar().verbs();
        this.attributions = context.attributions();
    }

    boolean isDeed(Verb verb, Subject subject, CueWord cue) {
        return isPossible(verb, cue) || isPurpose(verb) || isModifier(verb, subject);
    }

    /** "Sued her for saying that": a gerund that a preposition governs may be anybody's. */
    boolean isObject(Verb verb) {
        int before = passage.beforeAdverbs(verb.from() - 1);
        return verb.form() == Verb.Form.GERUND
                && WordClass.GERUND_OBJECT.has(passage.word(before))
                && attributions.governor(verb).isEmpty()
                && !WordClass.WITHOUT.has(passage.word(before - 1));
    }

    /** "Can support whom they like", "should resist it". */
    private boolean isPossible(Verb verb, CueWord cue) {
        String modal = passage.word(verb.from());
        return verb.modal() && (STANCES.contains(cue.kind()) || !WordClass.FUTURE.has(modal));
    }

    /** What something is done for; "took to the radio to condemn it" is saying. */
    private boolean isPurpose(Verb verb) {
        Optional<Verb> main = verbs.before(verb.from());
        return verb.form() == Verb.Form.INFINITIVE
                && main.filter(earlier -> WordClass.MEDIUM.has(passage.word(earlier.head())))
                        .isEmpty()
                && attributions
                        .governor(verb)
                        .filter(earlier -> !earlier.passive() || isCertain(passage.word(earlier.head())))
                        .isEmpty();
    }

    private static boolean isCertain(String participle) {
        return WordClass.PROSPECT.has(participle)
                || WordClass.REPORTED.has(participle)
                || WordClass.COMPELLED.has(participle);
    }

    /** "A group supporting the plan", "voters looking for change" and "the fear of losing it". */
    private boolean isModifier(Verb verb, Subject subject) {
        return verb.form() == Verb.Form.GERUND
                && (subject.own()
                        || WordClass.FORMULA.has(passage.word(verb.head()))
                        || WordClass.GERUND_NOUN.has(passage.word(verb.from() - 1)));
    }
}
