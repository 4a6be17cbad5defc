package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Finds where noun phrases start and end, by parts of speech and the names of the article. */
public final class NounPhrases {

    private static final int LONGEST = 30;
    private static final int LONGEST_TITLE = 6;

    private final Passage passage;
    private final EntityMentions mentions;
    private final Verbs verbs;

    NounPhrases(Passage passage, EntityMentions mentions, Verbs verbs) {
        this.passage = passage;
        this.mentions = mentions;
        this.verbs = verbs;
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
        while (from < end && from - 2 >= floor && isLink(from - 1)) {
            // "three residents reached by phone"
            int before = passage.isPastParticiple(from - 2) ? from - 2 : from - 1;
            int next = baseStart(before, floor);
            if (next == before) {
                break;
            }
            from = next;
        }
        from = listStart(from, end, floor);
        boolean late = WordClass.PART_OF_DAY.has(passage.word(from)) && isTimeOfClause(from + 1);
        from = late ? from + 1 : from;
        while (from < end - 1 && (isTimeOfClause(from) || passage.isPossessive(from))) {
            // "replied on Monday with a note"
            from += isLink(from + 1) && from + 2 < end ? 2 : 1;
        }
        return from;
    }

    private boolean isDay(int i) {
        return CalendarWords.isWeekday(passage.word(i))
                || (WordClass.DAY.has(passage.word(i)) && passage.isPlain(i) && !isInName(i));
    }

    /** "On Monday the mayor", but "in Monday's race". */
    private boolean isTimeOfClause(int weekday) {
        return CalendarWords.isWeekday(passage.word(weekday)) && !passage.isPossessive(weekday + 1);
    }

    /** Taggers take many a dash for a noun. In "port-side" it is none. */
    private boolean isDash(int i) {
        return Words.isDash(passage.word(i))
                && (i == 0 || passage.token(i - 1).span().end() < passage.offset(i));
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
        if (from < last && isLink(from - 1)) {
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
                        || isLink(before)
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
        if (end <= floor || !isHead(end - 1)) {
            return end;
        }
        int from = end - 1;
        while (from > floor && !passage.isPronoun(from) && isInside(from - 1) && !isBreak(from)) {
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
        while (to < limit && isInside(to) && (to == from || !isBreak(to))) {
            to++;
        }
        while (to > from && !isHead(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean isHead(int i) {
        return isInside(i) && !passage.isPossessive(i) && !WordClass.ARTICLE.has(passage.word(i));
    }

    private boolean isInside(int i) {
        return passage.isScareQuoted(i)
                || (passage.isPlain(i)
                        && !isDash(i)
                        && (passage.isNominal(i) || isInName(i) || isModifier(i) || isClose(i)));
    }

    /** "People close to the board". */
    private boolean isClose(int i) {
        return passage.word(i).equals("close") && passage.word(i + 1).equals("to");
    }

    private boolean isInName(int i) {
        return passage.isWord(i) && mentions.covers(passage.offset(i));
    }

    /** "The leading candidate", "his proposed ban": a participle after a determiner. */
    private boolean isModifier(int i) {
        return (passage.isGerund(i) || passage.isPastParticiple(i))
                && (passage.isDeterminer(i - 1) || passage.isPossessive(i - 1));
    }

    /** Whether a phrase starts at a token though a noun comes before it: "on Monday the mayor". */
    private boolean isBreak(int i) {
        boolean afterName = mentions.endsAt(passage.token(i - 1).span().end());
        boolean names = mentions.at(passage.offset(i)).isPresent() && afterName;
        return passage.isPronoun(i)
                || (passage.isDeterminer(i) && !passage.isDeterminer(i - 1))
                || (names && !passage.isPossessive(i))
                || (!passage.isPossessive(i) && isDay(i - 1))
                || (afterName && startsTitle(i) && isPlaceOfAdverbial(i - 1));
    }

    /** "President Doe", "Norland President Doe": capitals and a role up to a person's name. */
    private boolean startsTitle(int from) {
        boolean role = false;
        for (int i = from; i < Math.min(passage.size(), from + LONGEST_TITLE); i++) {
            if (mentions.at(passage.offset(i)).filter(Named::isPerson).isPresent()) {
                return role;
            }
            role |= Words.isRole(passage.word(i));
            if (!passage.token(i).isCapitalized()) {
                return false;
            }
        }
        return false;
    }

    /** "During a visit to Orla President Doe said": the sentence starts with a preposition, and so does the place. */
    private boolean isPlaceOfAdverbial(int last) {
        int name = last;
        while (name > passage.sentenceStart(last)
                && mentions.at(passage.offset(name)).isEmpty()) {
            name--;
        }
        return WordClass.PREPOSITION.has(passage.word(passage.sentenceStart(last)))
                && WordClass.PREPOSITION.has(passage.word(name - 1))
                && mentions.at(passage.offset(name))
                        .filter(named -> !named.isPerson())
                        .isPresent();
    }

    private boolean isLink(int i) {
        if (!passage.isPlain(i)) {
            return false;
        }
        if (passage.isAny(i, "and", "or")) {
            // in "Doe left Paris and Roe said" only Roe speaks
            return verbs.before(i)
                    .filter(verb -> !Words.isBoundary(passage, verb.head() + 1, i))
                    .isEmpty();
        }
        return WordClass.LINK.has(passage.word(i));
    }
}
