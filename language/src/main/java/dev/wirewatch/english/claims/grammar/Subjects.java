package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.WordClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the subjects of verbs without a parser. A finite verb has the noun phrase before it; a verb after "and" shares the subject of the one before; an infinitive or a gerund has that of
 * the verb that governs it.
 */
public final class Subjects {

    /** How many verbs are asked for a subject to share. */
    private static final int REACH = 8;

    private final Passage passage;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final Appositions appositions;
    private final FiniteSubjects finite;
    private final Map<Verb, Optional<Subject>> known = new HashMap<>();

    Subjects(Passage passage, EntityMentions mentions, Verbs verbs, NounPhrases phrases) {
        this.passage = passage;
        this.verbs = verbs;
        this.phrases = phrases;
        this.appositions = new Appositions(passage, mentions, verbs, phrases);
        this.finite = new FiniteSubjects(passage, mentions, verbs, phrases, appositions);
    }

    public Optional<Subject> of(Verb verb) {
        Optional<Subject> found = known.get(verb);
        if (found == null) {
            found = switch (verb.form()) {
                case FINITE -> finite(verb);
                case INFINITIVE -> infinitive(verb);
                case GERUND -> gerund(verb);
                case PARTICIPLE -> Optional.empty();
            };
            known.put(verb, found);
        }
        return found;
    }

    /** The noun phrase after a verb or preposition: "said Doe, the mayor". */
    public Optional<Subject> after(int last) {
        int from = last + 1;
        int core = phrases.endOf(from);
        if (core == from) {
            return Optional.empty();
        }
        int to = afterParticiple(core);
        Subject subject = new Subject(from, to).withCore(core);
        Optional<Tokens> apposition = passage.isComma(to) ? appositions.after(to) : appositions.brackets(to);
        return Optional.of(apposition.map(subject::with).orElse(subject));
    }

    /** "Residents interviewed in Paris". */
    private int afterParticiple(int participle) {
        boolean modifies = passage.isPlain(participle)
                && passage.isPastParticiple(participle)
                && WordClass.PREPOSITION.has(passage.word(participle + 1));
        int end = modifies ? phrases.endOf(participle + 2) : participle;
        return end > participle + 2 ? end : participle;
    }

    private Optional<Subject> finite(Verb verb) {
        int last = finite.lastBefore(verb);
        return WordClass.COORDINATOR.has(passage.word(last)) && passage.isPlain(last)
                ? sharedWith(verbs.before(last), true)
                : finite.endingWith(last);
    }

    private Optional<Subject> infinitive(Verb verb) {
        Optional<Verb> governor = verbs.before(verb.from());
        if (governor.filter(this::isImpersonal).isPresent()) {
            return Optional.empty();
        }
        return governor.filter(g -> hasObjectUpTo(g, verb.from())).isPresent()
                ? phrases.before(verb.from())
                : sharedWith(governor, false);
    }

    private boolean hasObjectUpTo(Verb governor, int end) {
        return !governor.passive()
                && governor.head() + 1 < end
                && WordClass.CONTROL.has(Words.stem(passage.word(governor.head())))
                && phrases.endOf(governor.head() + 1) == end;
    }

    private Optional<Subject> gerund(Verb verb) {
        int before = passage.beforeAdverbs(verb.from() - 1);
        int start = passage.sentenceStart(verb.from());
        Optional<Verb> main = verbs.before(verb.from());
        Optional<Verb> quoting = passage.word(before).equals("as") ? quoting(main) : Optional.empty();
        if (quoting.isPresent()) {
            return after(quoting.get().head());
        }
        boolean noun = before >= start && passage.isPlain(before) && passage.isNoun(before);
        if (noun && !(main.isPresent() && Words.isDocument(passage, before))) {
            return phrases.before(before + 1).map(finite::person);
        }
        if (main.isPresent()) {
            return isImpersonal(main.get()) ? Optional.empty() : sharedWith(main, false);
        }
        return before <= start ? following(verb) : Optional.empty();
    }

    /** "The report quoted Doe as saying": the object says. */
    private Optional<Verb> quoting(Optional<Verb> last) {
        Optional<Verb> verb = last;
        while (verb.isPresent() && !verb.get().isFinite()) {
            verb = verbs.before(verb.get().from());
        }
        return verb.filter(v -> passage.word(v.head()).equals("quoted") && !v.passive());
    }

    /** "It is hard to say", "it is worth noting": there is no speaker. */
    private boolean isImpersonal(Verb governor) {
        int next = governor.head() + 1;
        return WordClass.IMPERSONAL.has(passage.word(next))
                || (passage.isAdverb(next) && WordClass.IMPERSONAL.has(passage.word(next + 1)));
    }

    /** "Speaking in Paris, Doe said": the subject of the main clause, which a comma comes before. */
    private Optional<Subject> following(Verb verb) {
        Optional<Subject> first = Optional.empty();
        for (Optional<Verb> next = verbs.after(verb); next.isPresent(); next = verbs.after(next.get())) {
            Optional<Subject> subject = next.filter(Verb::isFinite).flatMap(this::of);
            if (subject.filter(s -> s.own() && passage.isComma(s.from() - 1)).isPresent()) {
                return subject.map(Subject::shared);
            }
            first = first.or(() -> subject);
        }
        return first.map(Subject::shared);
    }

    private Optional<Subject> sharedWith(Optional<Verb> first, boolean finite) {
        Optional<Verb> verb = first;
        for (int i = 0; i < REACH && verb.isPresent(); i++) {
            Verb candidate = verb.get();
            Optional<Subject> subject = finite && !candidate.isFinite()
                    ? Optional.empty()
                    : of(candidate).or(() -> afterQuotation(candidate));
            if (subject.isPresent()) {
                return subject.map(Subject::shared);
            }
            verb = verbs.before(candidate.from());
        }
        return Optional.empty();
    }

    /** {@code "...," said Doe, adding}. */
    private Optional<Subject> afterQuotation(Verb verb) {
        return verb.isFinite() && passage.isQuoteMark(verb.from() - 1) ? after(verb.head()) : Optional.empty();
    }
}
