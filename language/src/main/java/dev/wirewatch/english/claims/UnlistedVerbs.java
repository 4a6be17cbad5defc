package dev.wirewatch.english.claims;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Reporting clauses of verbs that the lexicon does not have. After a quotation and a comma, somebody and a verb alone are
 * saying, whatever the verb: {@code "They never asked us," Doe harrumphed}.
 */
final class UnlistedVerbs {

    private static final Set<String> TAKES = Set.of("quote");

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;

    UnlistedVerbs(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
    }

    /** The attribution that starts here, in the sentence that a quotation starts. */
    Optional<Attribution> after(Quotation quotation, int start) {
        // in 'In "The Long Way," Doe starred' the quotation is a title
        if (passage.startsSentence(start) || !passage.startsSentence(quotation.open())) {
            return Optional.empty();
        }
        Optional<Verb> inverted = unlisted(start);
        Optional<Subject> subject =
                grammar.subjects().after(inverted.map(Verb::head).orElse(start - 1));
        return subject.filter(this::isSomebody).flatMap(s -> inverted.or(() -> unlisted(passage.skipAdverbs(s.end())))
                .filter(v -> isOver(Math.max(s.end(), v.head() + 1)))
                .map(v -> context.attributions().at(v, word(v), s)));
    }

    private Optional<Verb> unlisted(int i) {
        return grammar.verbs()
                .at(i)
                .filter(verb -> verb.from() == i && verb.head() == i && verb.isFinite())
                .filter(verb ->
                        !grammar.verbs().isAuxiliary(i) && context.cue(verb).isEmpty());
    }

    private boolean isSomebody(Subject subject) {
        return WordClass.PRONOUN.has(passage.word(subject.from()))
                || Words.isRole(passage.word(subject.to() - 1))
                || grammar.mentions().in(passage.span(subject.from(), subject.to())).stream()
                        .anyMatch(named -> named.isPerson() || named.isOrganization());
    }

    private boolean isOver(int i) {
        int next = grammar.adverbials().skip(i);
        return passage.startsSentence(next)
                || passage.isAny(next, ".", ",", ":", ";")
                || Words.isDash(passage.word(next))
                || WordClass.SUBORDINATOR.has(passage.word(next));
    }

    private CueWord word(Verb verb) {
        return new CueWord(Inflection.base(passage.word(verb.head())), "", CueKind.SAY, TAKES);
    }
}
