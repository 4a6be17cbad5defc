package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what verbs report after them: "Doe said that ...", "Doe endorsed the plan". */
final class ReportStage implements ClaimStage {

    private static final int FEWEST_WORDS = 2;

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;
    private final ComplementEnds ends;

    /** Who reports a token, so far. */
    private final Map<Integer, Subject> reporters = new HashMap<>();

    ReportStage(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
        this.ends = context.ends();
    }

    @Override
    public List<ClaimDraft> read() {
        return context.readVerbs(this::report);
    }

    private Optional<ClaimDraft> report(Verb verb) {
        Optional<CueWord> cue = context.cue(verb).filter(word -> !isRefusalToReport(verb, word));
        if (cue.isEmpty() || verb.form() == Verb.Form.PARTICIPLE) {
            return Optional.empty();
        }
        return verb.passive() ? passive(verb, cue.get()) : leading(verb, cue.get());
    }

    /** "Refused to say whether": the second verb tells more. */
    private boolean isRefusalToReport(Verb verb, CueWord word) {
        return word.kind() == CueKind.DECLINE
                && grammar.verbs()
                        .after(verb)
                        .filter(next -> next.from() == verb.head() + 1)
                        .flatMap(context.complements()::clause)
                        .isPresent();
    }

    /** "Doe said that ..." and ", adding that ...". */
    private Optional<ClaimDraft> leading(Verb verb, CueWord cue) {
        return context.complements().after(verb, cue).flatMap(complement -> context.attributions()
                .subject(verb)
                .map(this::speakerOf)
                .filter(subject ->
                        isSpeaker(subject) && isMain(verb, subject, complement.rule()) && isLongEnough(complement))
                .flatMap(subject -> draft(
                        context.attributions().at(verb, cue, subject),
                        List.of(complement.words()),
                        complement.rule())));
    }

    /** In "Doe said the plan was dead, adding that" Doe adds, and not the plan. */
    private Subject speakerOf(Subject subject) {
        return subject.own() ? subject : reporters.getOrDefault(subject.from(), subject);
    }

    private boolean isLongEnough(Complements.Complement complement) {
        boolean speech = complement.rule() == ClaimRule.CLAUSE || complement.rule() == ClaimRule.INFINITIVE;
        Tokens words = complement.words();
        return !speech || passage.wordCount(words.from(), words.to()) >= FEWEST_WORDS;
    }

    private boolean isSpeaker(Subject subject) {
        boolean alone = subject.to() == subject.from() + 1;
        return !(alone && WordClass.NO_SPEAKER.has(passage.word(subject.from())));
    }

    /** Not "a group supporting the plan" and "the fear of losing it". */
    private boolean isMain(Verb verb, Subject subject, ClaimRule rule) {
        return rule != ClaimRule.OBJECT
                || verb.form() != Verb.Form.GERUND
                || (!subject.own() && !WordClass.GERUND_NOUN.has(passage.word(verb.from() - 1)));
    }

    /** "The plan was rejected by Doe". */
    private Optional<ClaimDraft> passive(Verb verb, CueWord cue) {
        int by = verb.head() + 1;
        if (!cue.takes("noun") || !passage.word(by).equals("by") || !passage.isPlain(by)) {
            return Optional.empty();
        }
        return grammar.subjects()
                .of(verb)
                .flatMap(theme -> grammar.subjects().after(by).flatMap(agent -> {
                    List<Tokens> parts = new ArrayList<>(List.of(new Tokens(theme.from(), theme.to())));
                    if (agent.apposition().isEmpty() && !passage.isAny(agent.to(), ",", ".")) {
                        parts.add(new Tokens(
                                agent.to(), ends.end(agent.to() - 1, passage.sentenceEnd(by), ClaimRule.OBJECT)));
                    }
                    return draft(context.attributions().at(verb, cue, agent), parts, ClaimRule.PASSIVE);
                }));
    }

    private Optional<ClaimDraft> draft(Attribution found, List<Tokens> parts, ClaimRule rule) {
        Optional<ClaimDraft> draft = context.claim(found, parts, rule);
        if (draft.isPresent()) {
            for (Tokens part : parts) {
                for (int i = part.from(); i < part.to(); i++) {
                    reporters.put(i, found.subject().shared());
                }
            }
        }
        return draft;
    }
}
