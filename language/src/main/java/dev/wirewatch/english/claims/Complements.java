package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Clauses;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the words that a verb reports after it, over adverbials and whoever is addressed. */
final class Complements {

    private static final int REACH = 15;

    private final Grammar grammar;
    private final Passage passage;
    private final Clauses clauses;
    private final CueLexicon lexicon;
    private final ComplementStarts starts;

    Complements(Grammar grammar, CueLexicon lexicon, ClaimedTokens claimed, ComplementEnds ends) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.clauses = grammar.clauses();
        this.lexicon = lexicon;
        this.starts = new ComplementStarts(grammar, claimed, ends);
    }

    /** Returns the clause that a verb reports; empty when it reports none. */
    Optional<Tokens> clause(Verb verb) {
        return lexicon.verb(passage, verb)
                .filter(cue -> !verb.passive() && verb.form() != Verb.Form.PARTICIPLE && cue.reportsClauses())
                .flatMap(cue -> after(verb, cue))
                .filter(complement -> complement.rule() == ClaimRule.CLAUSE)
                .map(Complement::words);
    }

    Optional<Complement> after(Verb verb, CueWord cue) {
        int limit = passage.sentenceEnd(verb.head());
        int from = verb.head() + 1 + cue.particles();
        if (from >= limit) {
            return Optional.empty();
        }
        int adverbs = passage.skipAdverbs(from);
        if (adverbs > from && passage.word(adverbs).equals("that")) {
            return starts.clause(verb, adverbs, limit, cue);
        }
        if (passage.isAny(from, ":", ",") && passage.isQuoteMark(from + 1) && cue.takes("quote")) {
            return starts.complement(verb, from + 1, limit, ClaimRule.QUOTATION);
        }
        int skipped = grammar.adverbials().skip(from);
        // "said when the suit was filed that"
        if (WordClass.SUBORDINATOR.has(passage.word(from)) && cue.takesClauses()) {
            Optional<Complement> late = afterRelative(verb, from, limit, cue);
            if (late.isPresent()) {
                return late;
            }
        }
        return passedOn(verb, limit, cue)
                .or(() -> afterSetting(verb, from, limit, cue))
                .or(() -> isOblique(from, cue) ? furtherOn(verb, from, limit, cue) : Optional.empty())
                .or(() -> starts.direct(verb, from, limit, cue))
                .or(() -> addressed(verb, from, limit, cue))
                .or(() -> skipped > from ? further(verb, skipped, limit, cue) : Optional.empty())
                .or(() -> skipped > from || cue.takes("object")
                        ? furtherOn(verb, skipped, limit, cue)
                        : Optional.empty());
    }

    /** "Told aides, according to a person who was there, that": the clause after whoever passed it on. */
    private Optional<Complement> passedOn(Verb verb, int limit, CueWord cue) {
        OptionalInt that = grammar.verbs()
                .after(verb)
                .filter(next -> cue.takesClauses() && Words.isAccordingTo(passage, next.head()))
                .filter(next -> cue.takes("object") || next.head() <= verb.head() + cue.particles() + 2)
                .map(next -> Words.thatAfterSource(passage, next.head()))
                .orElse(OptionalInt.empty());
        return that.isPresent() ? starts.clause(verb, that.getAsInt(), limit, cue) : Optional.empty();
    }

    private Optional<Complement> further(Verb verb, int from, int limit, CueWord cue) {
        return isOfNoun(from)
                ? Optional.empty()
                : starts.direct(verb, from, limit, cue).filter(c -> c.rule() != ClaimRule.OBJECT);
    }

    /** Whether somebody is addressed here, or it is told where or how: the clause comes after that. */
    private boolean isOblique(int from, CueWord cue) {
        String word = passage.word(from);
        return cue.takes("object") || (WordClass.PREPOSITION.has(word) && !cue.takes(word) && cue.takesClauses());
    }

    /** "Said Tuesday the plan", "said in an email the plan": when and where something was said is no part of it. */
    private Optional<Complement> afterSetting(Verb verb, int from, int limit, CueWord cue) {
        int next = grammar.adverbials().skipSetting(from);
        return next > from && !isOfNoun(next) ? starts.direct(verb, next, limit, cue) : Optional.empty();
    }

    /** "Told reporters that", "said to his party that". */
    private Optional<Complement> addressed(Verb verb, int from, int limit, CueWord cue) {
        boolean to = passage.word(from).equals("to") && !cue.takes("finite");
        if (!to && !cue.takes("object")) {
            return Optional.empty();
        }
        int start = to ? from + 1 : from;
        int end = grammar.phrases().endOf(start);
        if (end > start
                && WordClass.RELATIVE.has(passage.word(end))
                && WordClass.SUBJECT_RELATIVE.has(passage.word(end))) {
            return afterRelative(verb, end, limit, cue);
        }
        return end > start
                ? clause(verb, grammar.adverbials().skip(end), limit, cue)
                        .or(() -> starts.preposition(verb, start, limit, cue))
                : Optional.empty();
    }

    /** "Told the skippers who were waiting that the ice was thin". */
    private Optional<Complement> afterRelative(Verb verb, int pronoun, int limit, CueWord cue) {
        for (int i = pronoun + 1; i < Math.min(limit, pronoun + REACH) && passage.isPlain(i); i++) {
            if (passage.word(i).equals("that") && clauses.isSubjectAndVerb(i + 1, limit)) {
                return starts.clause(verb, i, limit, cue);
            }
        }
        return Optional.empty();
    }

    /** "Told supporters in Harbour City, Norland, that": the conjunction, when no verb comes before it. */
    private Optional<Complement> furtherOn(Verb verb, int from, int limit, CueWord cue) {
        for (int i = from; i < Math.min(limit, from + REACH) && passage.isPlain(i); i++) {
            if (grammar.verbs().at(i).isPresent()) {
                return Optional.empty();
            }
            if (passage.word(i).equals("that")) {
                return clause(verb, i, limit, cue);
            }
        }
        return Optional.empty();
    }

    /** The clause after whoever is addressed or where it was said, but not one that tells more of a noun. */
    private Optional<Complement> clause(Verb verb, int from, int limit, CueWord cue) {
        return isOfNoun(from) ? Optional.empty() : starts.clause(verb, from, limit, cue);
    }

    /** "Responded to claims that it was full", "responded to the law that bars it", but "said in a complaint that". */
    private boolean isOfNoun(int that) {
        int last = that - 1;
        if (!passage.word(that).equals("that") || !passage.isNoun(last)) {
            return false;
        }
        boolean relative = grammar.verbs().from(that + 1).filter(Verb::isFinite).isPresent();
        boolean content = WordClass.CONTENT.has(passage.word(last))
                || lexicon.noun(passage, last)
                        .filter(word -> word.takes("that"))
                        .isPresent();
        boolean name = grammar.mentions().endsAt(passage.token(last).span().end());
        return relative || (content && !name && !passage.isAny(beforePhrase(last), "in", "during"));
    }

    private int beforePhrase(int last) {
        int i = last;
        while (passage.isPlain(i) && passage.isNominal(i)) {
            i--;
        }
        return i;
    }

    /** Returns the clause that a verb reports from a token on: "was told by Doe that". */
    Optional<Complement> clauseFrom(int from, Verb verb, CueWord cue) {
        return starts.clause(verb, from, passage.sentenceEnd(verb.head()), cue);
    }

    /** Whether a verb reports the words that follow it, so that it does not report a quotation before it. */
    boolean isReporting(Verb verb, CueWord cue) {
        int from = verb.head() + 1 + cue.particles();
        if (!passage.isPlain(from)) {
            return false;
        }
        int limit = passage.sentenceEnd(from);
        int at = cue.takes("object") ? grammar.phrases().endOf(from) : from;
        return at < limit
                && (passage.isAny(at, "that", "whether")
                        || clauses.isInfinitive(at)
                        || (clauses.startsPhrase(at) && clauses.isSubjectAndVerb(at, limit)));
    }
}
