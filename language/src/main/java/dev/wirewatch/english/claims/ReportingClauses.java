package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import java.util.Optional;

/** The reporting clauses behind quotations: {@code "...," Doe said}, {@code "...," said Doe}. */
final class ReportingClauses {

    private static final int REACH = 30;

    private final Attributions attributions;
    private final Grammar grammar;
    private final Passage passage;

    ReportingClauses(Attributions attributions) {
        this.attributions = attributions;
        this.grammar = attributions.grammar();
        this.passage = grammar.passage();
    }

    /** The attribution that starts here: "Doe said", "said Doe", "Doe, the mayor, later added", "according to Doe". */
    Optional<Attribution> startingAt(int start) {
        if (attributions.complements().isAccordingTo(start)) {
            return attributions.accordingTo(start);
        }
        int first = passage.skipAdverbs(start);
        Optional<Verb> inverted = saying(first);
        if (inverted.isPresent()) {
            CueWord cue = attributions.cue(inverted.get()).orElseThrow();
            return grammar.subjects()
                    .behind(inverted.get().head() + cue.particles())
                    .map(subject -> attributions.at(inverted.get(), cue, subject));
        }
        Optional<Attribution> found = Optional.empty();
        int limit = Math.min(start + REACH, passage.size());
        for (int i = first; i < limit && found.isEmpty(); i++) {
            if (!passage.isPlain(i) || passage.isAny(i, ".", ";", ":")) {
                return Optional.empty();
            }
            found = ofSubjectAt(first, i);
        }
        return found;
    }

    private Optional<Attribution> ofSubjectAt(int first, int i) {
        Optional<Verb> verb = grammar.verbs().at(i).filter(v -> v.isFinite() && subjectStarts(v, first));
        return verb.flatMap(v -> saying(i))
                .flatMap(this::reporting)
                .or(() -> verb.flatMap(v -> quotedAsSaying(first, v)));
    }

    private boolean subjectStarts(Verb verb, int first) {
        return grammar.subjects()
                .of(verb)
                .filter(subject -> subject.own() && subject.from() == first)
                .isPresent();
    }

    private Optional<Verb> saying(int i) {
        return grammar.verbs()
                .at(i)
                .filter(verb -> verb.isFinite() && !verb.passive())
                .filter(verb -> attributions
                        .cue(verb)
                        .filter(word -> word.takes("quote"))
                        .isPresent());
    }

    private Optional<Attribution> reporting(Verb verb) {
        CueWord cue = attributions.cue(verb).orElseThrow();
        Optional<Subject> subject = grammar.subjects().of(verb);
        return subject.filter(s -> !attributions.complements().isReporting(verb, cue))
                .map(s -> attributions.at(verb, cue, s));
    }

    /** "Doe was quoted as saying", "the statement quoted Doe as saying". */
    private Optional<Attribution> quotedAsSaying(int first, Verb quoted) {
        if (!passage.word(quoted.head()).equals("quoted")) {
            return Optional.empty();
        }
        Optional<Verb> saying = grammar.verbs().after(quoted);
        while (saying.isPresent() && !passage.word(saying.get().from() - 1).equals("as")) {
            saying = grammar.verbs().after(saying.get());
        }
        return saying.filter(verb -> verb.form() == Verb.Form.GERUND)
                .flatMap(verb -> attributions
                        .cue(verb)
                        .flatMap(cue -> grammar.subjects().of(verb).map(s -> attributions.at(verb, cue, s))))
                .map(found -> new Attribution(new Tokens(first, found.to()), found.subject(), found.cue()));
    }
}
