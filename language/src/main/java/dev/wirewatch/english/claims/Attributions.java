package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the attributions of a passage: who is the subject of which words of saying. */
final class Attributions {

    private static final int LONGEST_LABEL = 10;

    private final Grammar grammar;
    private final Passage passage;
    private final CueLexicon lexicon;
    private final ClaimedTokens claimed;
    private final Complements complements;
    private final Factualities factualities;

    Attributions(Grammar grammar, CueLexicon lexicon, ClaimedTokens claimed, Complements complements) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.lexicon = lexicon;
        this.claimed = claimed;
        this.complements = complements;
        this.factualities = new Factualities(grammar);
    }

    /** The attribution of a verb before a quotation; empty when the verb takes none. */
    Optional<Attribution> leading(Verb verb) {
        return lexicon.verb(passage, verb)
                .filter(cue -> cue.takes("quote") && !verb.passive() && !claimed.contains(verb.head()))
                .filter(cue -> reporting(verb.head(), verb).isEmpty())
                .flatMap(cue -> speaker(verb).map(subject -> at(verb, cue, subject)));
    }

    /** Returns who says what a verb reports; nobody does when the sentence only asks for it. */
    Optional<Subject> subject(Verb verb) {
        return grammar.subjects().of(verb).filter(subject -> !factualities.isAsked(verb, subject));
    }

    /** In {@code Doe said that the army was ready, warning: "..."} Doe warns, and not the army. */
    private Optional<Subject> speaker(Verb verb) {
        Optional<Subject> subject = subject(verb);
        return subject.filter(shared -> !shared.own())
                .flatMap(shared -> reporting(shared.from(), verb))
                .flatMap(this::speaker)
                .map(Subject::shared)
                .or(() -> subject);
    }

    /** Returns the verb before another one, in the same sentence, that reports the clause which a token is in. */
    private Optional<Verb> reporting(int token, Verb verb) {
        Optional<Verb> earlier = grammar.verbs().before(verb.from());
        while (earlier.isPresent()) {
            if (complements
                    .clause(earlier.get())
                    .filter(words -> words.contains(token))
                    .isPresent()) {
                return earlier;
            }
            earlier = grammar.verbs().before(earlier.get().from());
        }
        return Optional.empty();
    }

    /** The attribution that ends in a colon: "Doe said in a statement:", "Doe:", "Doe went further:". */
    Optional<Attribution> endingAt(int colon) {
        return grammar.verbs()
                .before(colon)
                .flatMap(this::leading)
                .or(() -> label(colon))
                .or(() -> announcement(colon))
                .map(found -> found.upTo(colon + 1));
    }

    /** "Doe:", "Minister:" and "JANE DOE, PILOT:" at the start of a sentence, but no "Paris:" or "Dear Editor:". */
    Optional<Attribution> label(int colon) {
        int from = passage.sentenceStart(colon);
        if (colon <= from || colon - from > LONGEST_LABEL || passage.word(from).equals("dear")) {
            return Optional.empty();
        }
        boolean noun = grammar.verbs().before(colon).isEmpty()
                && (Words.isRole(passage.word(colon - 1)) || Words.isThing(passage.word(colon - 1)));
        boolean somebody = noun || Transcript.isTurn(passage, grammar.mentions()) || isNamed(from, colon);
        Cue cue = Cue.of(passage.span(colon, colon + 1), ":", CueKind.SAY);
        return somebody
                ? Optional.of(new Attribution(new Tokens(from, colon + 1), new Subject(from, colon), cue))
                : Optional.empty();
    }

    /** "Doe", "Mayor Jane Doe" and "Added Doe", but not "Storm spares Doe". */
    private boolean isNamed(int from, int colon) {
        return grammar.mentions()
                .endOf(passage.span(from, colon))
                .filter(named -> named.isPerson() || named.isOrganization())
                .filter(named -> named.span().start() <= passage.offset(from)
                        || lexicon.isVerb(passage.word(from))
                        || IntStream.range(from, colon)
                                .anyMatch(i -> Words.isRole(passage.word(i)) || passage.isComma(i)))
                .isPresent();
    }

    /** The subject of the last finite verb before the colon. */
    private Optional<Attribution> announcement(int colon) {
        Optional<Verb> verb = grammar.verbs().before(colon);
        while (verb.isPresent() && !verb.get().isFinite()) {
            verb = grammar.verbs().before(verb.get().from());
        }
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Verb announcing = verb.get();
        Cue cue = Cue.of(
                passage.span(announcing.from(), announcing.head() + 1), passage.word(announcing.head()), CueKind.SAY);
        return subject(announcing)
                .filter(this::isSomebody)
                .map(subject -> new Attribution(
                        new Tokens(Math.min(subject.from(), announcing.from()), colon + 1), subject, cue));
    }

    private boolean isSomebody(Subject subject) {
        return passage.isAny(subject.from(), "he", "she")
                || grammar.mentions().in(passage.span(subject.from(), subject.to())).stream()
                        .anyMatch(named -> named.isPerson() || named.isOrganization());
    }

    Optional<Attribution> accordingTo(int start) {
        Cue cue = Cue.of(passage.span(start, start + 2), "according to", CueKind.SAY);
        return grammar.subjects().after(start + 1).map(subject -> {
            // in "According to Doe, the plan is dead" the plan is no apposition
            boolean leads = passage.startsSentence(start) && !passage.isComma(subject.end());
            Subject speaker = leads ? new Subject(subject.from(), subject.to()) : subject;
            return new Attribution(new Tokens(start, speaker.end()), speaker, cue);
        });
    }

    Attribution at(Verb verb, CueWord word, Subject subject) {
        Verb first = governor(verb).orElse(verb);
        int end = verb.head() + 1 + word.particles();
        Cue cue = new Cue(
                List.of(passage.span(first.from(), end)),
                word.lemma(),
                word.kind(),
                factualities.of(verb, first, subject));
        boolean inverted = subject.own() && subject.from() > verb.head();
        int from = subject.own() ? Math.min(subject.from(), first.from()) : first.from();
        return new Attribution(new Tokens(from, inverted ? subject.end() : end), subject, cue);
    }

    /** The verb that governs an infinitive or a gerund: "is expected to announce", "stopped short of saying". */
    Optional<Verb> governor(Verb verb) {
        Optional<Verb> governor = grammar.verbs().before(verb.from()).filter(g -> isLinked(g.head() + 1, verb.from()));
        return switch (verb.form()) {
            case INFINITIVE -> governor;
            case GERUND ->
                governor.filter(g -> WordClass.REFUSAL.has(passage.word(g.head()))
                        || (g.passive() && WordClass.REPORTED.has(passage.word(g.head()))));
            case FINITE, PARTICIPLE -> Optional.empty();
        };
    }

    private boolean isLinked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!passage.isAdverb(i)
                    && !passage.isParticle(i)
                    && !WordClass.PROSPECT.has(passage.word(i))
                    && !WordClass.WITHOUT.has(passage.word(i))) {
                return false;
            }
        }
        return true;
    }
}
