package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Verbs;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells where a subordinate clause ends that has a cue in it, and with it what the cue reports. */
final class Embedding {

    private final Grammar grammar;
    private final Passage passage;
    private final Verbs verbs;

    Embedding(Grammar grammar) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.verbs = grammar.verbs();
    }

    /** What is reported within a clause of its own ends with it: "While Doe said it, ...", "Doe, who said it, left". */
    int end(Verb verb, int from, int limit, ClaimRule rule) {
        boolean fronted = isFronted(verb) || (verb.form() == Verb.Form.GERUND && passage.startsSentence(verb.from()));
        Optional<Tokens> pronoun = grammar.subjects().of(verb).flatMap(Subject::relative);
        if (!fronted && pronoun.isEmpty() && verb.form() != Verb.Form.GERUND) {
            return limit;
        }
        String before = passage.word(pronoun.map(Tokens::from).orElse(verb.from()) - 1);
        int finite = rule == ClaimRule.CLAUSE ? 0 : 1;
        for (int i = from + 1; i < limit; i++) {
            if (!passage.isPlain(i)) {
                continue;
            }
            boolean resumes = verbs.from(i + 1)
                    .filter(v -> v.isFinite() && v.from() < limit)
                    .isPresent();
            if (passage.isComma(i) && (fronted || (before.equals(",") && resumes))) {
                return i;
            }
            if (Words.isDash(before) && Words.isDash(passage.word(i))) {
                return i;
            }
            if (pronoun.isPresent() && isMain(i) && ++finite > 1) {
                return i;
            }
        }
        return limit;
    }

    /** Whether the verb of the clause around a relative clause may start here. */
    private boolean isMain(int i) {
        return passage.isNominal(i - 1)
                && !passage.isPronoun(i - 1)
                && verbs.at(i).filter(v -> v.isFinite() && v.from() == i).isPresent();
    }

    /** Whether the verb's sentence opens with a subordinate clause, and the verb is that clause's. */
    private boolean isFronted(Verb verb) {
        int start = passage.sentenceStart(verb.head());
        boolean joint =
                WordClass.CONJUNCTION.has(passage.word(start)) && WordClass.FRONTED.has(passage.word(start + 1));
        if (!joint && !WordClass.FRONTED.has(passage.word(start))) {
            return false;
        }
        Verb first = verb;
        Optional<Verb> before = verbs.before(verb.from());
        while (before.isPresent()) {
            if (before.get().isFinite()
                    && grammar.subjects()
                            .of(before.get())
                            .flatMap(Subject::relative)
                            .isEmpty()) {
                first = before.get();
            }
            before = verbs.before(before.get().from());
        }
        return first.equals(verb) || !passage.hasComma(first.head(), verb.from());
    }
}
