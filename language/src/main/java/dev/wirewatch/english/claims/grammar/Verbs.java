package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verbs of a passage with their auxiliaries, outside of its quotations, by their parts of speech. */
public final class Verbs {

    private static final int LONGEST_TIME = 9;

    private final Passage passage;
    private final List<Verb> all = new ArrayList<>();
    private final int[] at;
    private final int[] lastBefore;

    Verbs(Passage passage) {
        this.passage = passage;
        this.at = new int[passage.size()];
        this.lastBefore = new int[passage.size() + 1];
        collect();
        for (int i = 0, last = 0; i < at.length; i++) {
            last = Math.max(last, at[i]);
            lastBefore[i + 1] = last;
        }
        promote();
    }

    private void collect() {
        int i = 0;
        while (i < passage.size()) {
            if (passage.isPlain(i) && passage.isVerb(i)) {
                Verb verb = group(i);
                all.add(verb);
                for (i = verb.from(); i <= verb.head(); i++) {
                    at[i] = all.size();
                }
            } else {
                i++;
            }
        }
    }

    public List<Verb> all() {
        return all;
    }

    /** Returns the verb that a token belongs to. */
    public Optional<Verb> at(int token) {
        return token >= 0 && token < at.length && at[token] > 0
                ? Optional.of(all.get(at[token] - 1))
                : Optional.empty();
    }

    /** Returns the nearest verb before a token, in the same sentence. */
    public Optional<Verb> before(int token) {
        if (token <= 0 || token > passage.size() || lastBefore[token] == 0) {
            return Optional.empty();
        }
        Verb verb = all.get(lastBefore[token] - 1);
        int sentence = passage.sentenceStart(Math.min(token, passage.size() - 1));
        return verb.head() >= sentence ? Optional.of(verb) : Optional.empty();
    }

    /** Returns the verb after this one, in the same sentence. */
    public Optional<Verb> after(Verb verb) {
        int next = at[verb.head()];
        return next < all.size() && isSameSentence(verb, all.get(next)) ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Returns the verb that is here or after adverbs. */
    public Optional<Verb> from(int token) {
        return at(token).or(() -> at(passage.skipAdverbs(token)));
    }

    private boolean isSameSentence(Verb a, Verb b) {
        return passage.sentenceStart(a.head()) == passage.sentenceStart(b.head());
    }

    private Verb group(int from) {
        int end = passage.sentenceEnd(from);
        int head = from;
        boolean negated = WordClass.NEGATION.has(passage.word(from - 1));
        boolean be = false;
        while (isAuxiliary(head)) {
            int next = head + 1;
            while (next < end && passage.isPlain(next) && passage.isAdverb(next)) {
                negated |= WordClass.NEGATION.has(passage.word(next++));
            }
            next = afterTime(next, end);
            if (next >= end || !passage.isPlain(next) || !passage.isVerb(next) || passage.isModal(next)) {
                break;
            }
            be = WordClass.BE.has(passage.word(head));
            head = next;
        }
        boolean passive = be && passage.isPastParticiple(head);
        boolean infinitive =
                passage.isBaseForm(from) && passage.word(from - 1).equals("to") && passage.isPlain(from - 1);
        return new Verb(
                infinitive ? from - 1 : from,
                head,
                infinitive ? Verb.Form.INFINITIVE : form(from, head),
                passive,
                negated,
                passage.isModal(from));
    }

    /** "Has over the past few months repeatedly warned": returns the verb after a time; {@code from} when there is none. */
    private int afterTime(int from, int end) {
        if (!WordClass.PREPOSITION.has(passage.word(from))) {
            return from;
        }
        boolean time = false;
        for (int i = from + 1; i < Math.min(end, from + LONGEST_TIME) && passage.isPlain(i); i++) {
            if (time && passage.isVerb(i) && !passage.isGerund(i) && !passage.isBaseForm(i)) {
                return i;
            }
            if (!passage.isNominal(i) && !(time && passage.isAdverb(i))) {
                return from;
            }
            time |= Words.isPeriod(passage.word(i));
        }
        return from;
    }

    /** Whether this is a verb that only helps another. */
    public boolean isAuxiliary(int i) {
        return passage.isModal(i) || WordClass.BE.has(passage.word(i)) || WordClass.HAVE_OR_DO.has(passage.word(i));
    }

    private Verb.Form form(int from, int head) {
        if (passage.isGerund(from)) {
            return Verb.Form.GERUND;
        }
        return from == head && passage.isPastParticiple(from) ? Verb.Form.PARTICIPLE : Verb.Form.FINITE;
    }

    /** Taggers take many a simple past for a participle; what has a subject and an object is none. */
    private void promote() {
        for (int i = 0; i < all.size(); i++) {
            Verb verb = all.get(i);
            if (verb.form() == Verb.Form.PARTICIPLE
                    && (isObject(passage.skipAdverbs(verb.head() + 1)) || isAlone(i) || isListed(verb.from() - 1))
                    && mayHaveSubject(verb.from() - 1)
                    && !hasAgent(verb)
                    && !isFollowed(verb)) {
                all.set(i, new Verb(verb.from(), verb.head(), Verb.Form.FINITE, false, verb.negated(), false));
            }
        }
    }

    private boolean isObject(int i) {
        return passage.isPlain(i) && (passage.isNominal(i) || passage.word(i).equals("that"));
    }

    /** "Dubbed the Old Fox by rivals": what is called so is no subject. */
    private boolean hasAgent(Verb verb) {
        int next = verb.head() + 1;
        while (passage.isPlain(next) && passage.isNominal(next)) {
            next++;
        }
        return passage.word(next).equals("by");
    }

    private boolean mayHaveSubject(int before) {
        return !passage.isDeterminer(before)
                && !Words.isDash(passage.word(before))
                && !passage.isPossessive(before)
                && (passage.isNominal(before) || passage.isAdverb(before) || passage.isAny(before, ",", "and", "but"));
    }

    /** "He said the harbour was full, and called for help". */
    private boolean isListed(int before) {
        return passage.isAny(before, "and", "but") && passage.isComma(before - 1);
    }

    /** "The group called Future ran": the later verb is the finite one. */
    private boolean isFollowed(Verb verb) {
        return after(verb)
                .filter(next -> next.isFinite() && !Words.isBoundary(passage, verb.head() + 1, next.from()))
                .isPresent();
    }

    /** Whether neither neighbour in the sentence is finite. */
    private boolean isAlone(int i) {
        Verb verb = all.get(i);
        boolean before =
                i > 0 && isSameSentence(verb, all.get(i - 1)) && all.get(i - 1).isFinite();
        boolean after = i + 1 < all.size()
                && isSameSentence(verb, all.get(i + 1))
                && all.get(i + 1).isFinite();
        return !before && !after;
    }
}
