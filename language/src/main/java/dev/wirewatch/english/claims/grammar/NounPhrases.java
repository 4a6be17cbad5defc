package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Finds where noun phrases start and end, by parts of speech and the names of the article. */
public final class NounPhrases {

    private static final int LONGEST = 30;

    private final Passage passage;
    private final Verbs verbs;
    private final PhraseTokens tokens;

    NounPhrases(Passage passage, EntityMentions mentions, Verbs verbs) {
        this.passage = passage;
        this.verbs = verbs;
        this.tokens = new PhraseTokens(passage, mentions, verbs);
    }

    /** Returns the phrase that ends before {@code end}. */
    Optional<Subject> before(int end) {
        int from = startOf(end);
        return from < end ? Optional.of(new Subject(from, end)) : Optional.empty();
    }

    /** Returns the phrase without what comes before its last preposition: "the mayor" in "a nod to the mayor". */
    Subject nearest(Subject phrase) {
        return new Subject(baseStart(phrase.to(), phrase.from()), phrase.to());
    }

    /** Returns the first token of the phrase that ends before {@code end}; {@code end} when none does. */
    public int startOf(int end) {
        if (end <= 0) {
            return end;
        }
        int floor = Math.max(passage.sentenceStart(end - 1), end - LONGEST);
        int from = baseStart(end, floor);
        while (from < end && from - 2 >= floor && tokens.isLink(from - 1)) {
            // "three residents reached by phone"
            int before = passage.isPastParticiple(from - 2) ? from - 2 : from - 1;
            int next = baseStart(before, floor);
            if (next == before) {
                break;
            }
            from = next;
        }
        from = listStart(from, end, floor);
        boolean late = WordClass.PART_OF_DAY.has(passage.word(from)) && tokens.isTimeOfClause(from + 1);
        from = late ? from + 1 : from;
        while (from < end - 1 && (tokens.isTimeOfClause(from) || passage.isPossessive(from))) {
            // "replied on Monday with a note"
            from += tokens.isLink(from + 1) && from + 2 < end ? 2 : 1;
        }
        return from;
    }

    /**
     * In "residents of Orla, Ha Tuke and Sarn" the list has commas. Its start is none when a preposition comes before it, as in
     * "On Monday, Doe and Roe said", and the list is then that of the last items.
     */
    private int listStart(int last, int end, int floor) {
        int from = last;
        while (isListed(last, end) && from - 2 >= floor && passage.isComma(from - 1)) {
            int item = baseStart(from - 1, floor);
            if (item == from - 1) {
                break;
            }
            from = item;
        }
        if (from < last && tokens.isLink(from - 1)) {
            int head = baseStart(from - 1, floor);
            from = head < from - 1 ? head : from;
        }
        return from < last && isFree(from) ? from : last;
    }

    /** Whether a phrase is neither the object of a preposition, as in "In Orla, Doe said", nor that of an infinitive. */
    private boolean isFree(int from) {
        int before = from - 1;
        return from == passage.sentenceStart(from)
                || !(passage.isComma(before)
                        || WordClass.PREPOSITION.has(passage.word(before))
                        || tokens.isLink(before)
                        || verbs.at(before).filter(verb -> !verb.isFinite()).isPresent());
    }

    /** Whether a phrase has "and" or "or" between its items. */
    private boolean isListed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (passage.isPlain(i) && passage.isAny(i, "and", "or")) {
                return true;
            }
        }
        return false;
    }

    private int baseStart(int end, int floor) {
        if (end <= floor || !tokens.isHead(end - 1)) {
            return end;
        }
        int from = end - 1;
        while (from > floor && !passage.isPronoun(from) && tokens.isInside(from - 1) && !tokens.isBreak(from)) {
            from--;
        }
        return from;
    }

    /** Returns the token after the phrase that starts here; {@code from} when none does. */
    public int endOf(int from) {
        int limit = from < passage.size() ? Math.min(passage.sentenceEnd(from), from + LONGEST) : from;
        int to = baseEnd(from, limit);
        while (to > from && to + 1 < limit && passage.isPlain(to) && WordClass.LINK.has(passage.word(to))) {
            int next = baseEnd(to + 1, limit);
            if (next == to + 1) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** Returns the token after the phrase without what prepositions add to it. */
    public int baseEnd(int from, int limit) {
        if (from < limit && passage.isPlain(from) && passage.isPronoun(from)) {
            return from + 1;
        }
        int to = from;
        while (to < limit && tokens.isInside(to) && (to == from || !tokens.isBreak(to))) {
            to++;
        }
        while (to > from && !tokens.isHead(to - 1)) {
            to--;
        }
        return to;
    }
}
