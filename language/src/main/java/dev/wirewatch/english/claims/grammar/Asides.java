package dev.wirewatch.english.claims.grammar;

import java.util.Set;

/** Steps over what may stand between a verb and the words it reports: "on Tuesday", "in a speech to the party". */
public final class Asides {

    private static final Set<String> STARTS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "by",
            "with",
            "from",
            "via",
            "through",
            "following",
            "to",
            "of",
            "about");
    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tonight",
            "earlier",
            "later",
            "recently",
            "last",
            "this",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "again",
            "also");

    private final Passage passage;
    private final NounPhrases phrases;

    Asides(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** Returns the token after the asides that start here. */
    public int skip(int from) {
        int i = from;
        while (passage.isPlain(i)) {
            int next = skipOne(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Returns the token after the day that stands here: "on Tuesday". */
    public int skipTime(int from) {
        int day = passage.word(from).equals("on") ? from + 1 : from;
        boolean time = Words.DAYS.contains(passage.word(day)) || passage.isAny(from, "today", "yesterday", "tonight");
        return passage.isPlain(day) && time ? skip(day + 1) : from;
    }

    private int skipOne(int i) {
        String word = passage.word(i);
        boolean adverb = passage.isAdverb(i) && !word.equals("not");
        if (adverb || Words.DAYS.contains(word) || TIMES.contains(word)) {
            return i + 1;
        }
        if (!STARTS.contains(word)) {
            return i;
        }
        if (Words.DAYS.contains(passage.word(i + 1))) {
            return i + 2;
        }
        int end = phrases.endOf(i + 1);
        return end > i + 1 ? end : i;
    }
}
