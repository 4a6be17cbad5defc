package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import java.util.Optional;

/** The reporting clauses after quotations: {@code "...," Doe said}, {@code "...," said Doe}. */
final class ReportingClauses {

    private static final int REACH = 30;

    private final PassageContext context;
    private final Attributions attributions;
    private final Grammar grammar;
    private final Passage passage;

    ReportingClauses(PassageContext context) {
        this.context = context;
        this.attributions = context.attributions();
        this.grammar = context.grammar();
        this.passage = context.passage();
    }

    /** The attribution that starts here: "Doe said", "said Doe", "Doe, the mayor, later added", "according to Doe". */
    Optional<Attribution> startingAt(int start) {
        if (Words.isAccordingTo(passage, start)) {
            return attributions.accordingTo(start);
        }
        int first = passage.skipAdverbs(start);
        Optional<Verb> inverted = saying(first);
        if (inverted.isPresent()) {
            CueWord cue = context.cue(inverted.get()).orElseThrow();
            return grammar.subjects()
                    .after(inverted.get().head() + cue.particles())
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
                .filter(verb ->
                        context.cue(verb).filter(word -> word.takes("quote")).isPresent());
    }

    private Optional<Attribution> reporting(Verb verb) {
        CueWord cue = context.cue(verb).orElseThrow();
        Optional<Subject> subject = grammar.subjects().of(verb);
        return subject.filter(s -> !context.complements().isReporting(verb, cue))
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
                .flatMap(verb -> context.cue(verb)
                        .flatMap(cue -> grammar.subjects().of(verb).map(s -> attributions.at(verb, cue, s))))
                .map(found -> new Attribution(new Tokens(first, found.to()), found.subject(), found.cue()));
    }
}
