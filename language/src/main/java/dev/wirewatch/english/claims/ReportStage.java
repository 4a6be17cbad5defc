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
    private final Reporters speakers;

    private final List<ClaimDraft> reported = new ArrayList<>();

    /** Who reports a token, so far. */
    private final Map<Integer, Subject> reporters = new HashMap<>();

    ReportStage(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
        this.ends = context.ends();
        this.speakers = new Reporters(context);
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
                        speakers.mayReport(verb, cue, subject, complement.rule()) && isLongEnough(complement))
                .flatMap(subject -> {
                    Attribution found = context.attributions().at(verb, cue, subject);
                    return isPronoun(complement.words())
                            ? pointed(found, complement)
                            : draft(found, List.of(complement.words()), complement.rule());
                }));
    }

    /** In "Doe said the plan was dead, adding that" Doe adds, and not the plan. */
    private Subject speakerOf(Subject subject) {
        return subject.own() ? subject : reporters.getOrDefault(subject.from(), subject);
    }

    private boolean isLongEnough(Complement complement) {
        boolean speech = complement.rule() == ClaimRule.CLAUSE || complement.rule() == ClaimRule.INFINITIVE;
        Tokens words = complement.words();
        return !speech || passage.wordCount(words.from(), words.to()) >= FEWEST_WORDS;
    }

    private boolean isPronoun(Tokens words) {
        return passage.wordCount(words.from(), words.to()) == 1
                && (passage.isPronoun(words.from()) || WordClass.DEMONSTRATIVE.has(passage.word(words.from())));
    }

    /** "Roe denied that": what was claimed right before; any other pronoun tells no reader what was said. */
    private Optional<ClaimDraft> pointed(Attribution found, Complement pronoun) {
        if (!WordClass.DEMONSTRATIVE.has(passage.word(pronoun.words().from()))
                || context.claimed().containsAny(found.from(), pronoun.words().to())) {
            return Optional.empty();
        }
        List<ClaimDraft> earlier = new ArrayList<>(context.drafts());
        earlier.addAll(reported);
        Optional<ClaimDraft> claim = PrecedingPassage.lastBefore(earlier, passage.span(pronoun.words()))
                .or(() -> context.preceding().last())
                .filter(last -> !last.speaker().equals(SpeakerPhrase.of(passage, found.subject())));
        claim.ifPresent(
                last -> context.claimed().add(found.from(), pronoun.words().to()));
        return claim.map(last -> new ClaimDraft(
                SpeakerPhrase.of(passage, found.subject()), found.cue(), last.content(), last.kind(), pronoun.rule()));
    }

    /** "The plan was rejected by Doe", "Roe was told by Doe that", "the court was told that". */
    private Optional<ClaimDraft> passive(Verb verb, CueWord cue) {
        int by = verb.head() + 1;
        if (!passage.word(by).equals("by") || !passage.isPlain(by)) {
            return heard(verb, cue);
        }
        Optional<Subject> agent = grammar.subjects().after(by);
        Optional<ClaimDraft> clause = agent.filter(speaker -> !WordClass.RELATIVE.has(passage.word(speaker.end())))
                .flatMap(speaker -> context.complements()
                        .clauseFrom(grammar.adverbials().skip(speaker.end()), verb, cue)
                        .flatMap(words -> draft(
                                context.attributions().at(verb, cue, speaker), List.of(words.words()), words.rule())));
        return clause.or(
                () -> cue.takes("noun") ? agent.flatMap(speaker -> rejected(verb, cue, speaker)) : Optional.empty());
    }

    private Optional<ClaimDraft> heard(Verb verb, CueWord cue) {
        return !cue.takes("object")
                ? Optional.empty()
                : grammar.subjects()
                        .of(verb)
                        .filter(subject -> WordClass.HEARING.has(passage.word(subject.to() - 1)))
                        .flatMap(court -> context.complements()
                                .clauseFrom(verb.head() + 1, verb, cue)
                                .flatMap(words -> draft(
                                        context.attributions().at(verb, cue, court),
                                        List.of(words.words()),
                                        words.rule())));
    }

    private Optional<ClaimDraft> rejected(Verb verb, CueWord cue, Subject agent) {
        return grammar.subjects().of(verb).flatMap(theme -> {
            List<Tokens> parts = new ArrayList<>(List.of(new Tokens(theme.from(), theme.to())));
            if (agent.apposition().isEmpty() && !passage.isAny(agent.to(), ",", ".")) {
                parts.add(new Tokens(
                        agent.to(), ends.end(agent.to() - 1, passage.sentenceEnd(verb.head()), ClaimRule.OBJECT)));
            }
            return draft(context.attributions().at(verb, cue, agent), parts, ClaimRule.PASSIVE);
        });
    }

    private Optional<ClaimDraft> draft(Attribution found, List<Tokens> parts, ClaimRule rule) {
        Optional<ClaimDraft> draft = context.claim(found, parts, rule);
        if (draft.isPresent()) {
            reported.add(draft.get());
            for (Tokens part : parts) {
                for (int i = part.from(); i < part.to(); i++) {
                    reporters.put(i, found.subject().shared());
                }
            }
        }
        return draft;
    }
}
