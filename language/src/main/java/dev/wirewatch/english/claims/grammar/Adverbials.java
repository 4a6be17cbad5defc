package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;

/** Steps over the adverbials between a verb and the words that it reports: "on Tuesday", "in a speech to the party". */
public final class Adverbials {

    private final Passage passage;
    private final NounPhrases phrases;

    Adverbials(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** Returns the token after the adverbials that start here. */
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

    /** Returns the token after a day: "on Tuesday". */
    public int skipTime(int from) {
        int day = passage.word(from).equals("on") ? from + 1 : from;
        boolean time = CalendarWords.isWeekday(passage.word(day)) || WordClass.DAY.has(passage.word(from));
        return passage.isPlain(day) && time ? skip(day + 1) : from;
    }

    private int skipOne(int i) {
        String word = passage.word(i);
        boolean adverb = passage.isAdverb(i) && !word.equals("not");
        if (adverb || CalendarWords.isWeekday(word) || WordClass.TIME_ADVERB.has(word)) {
            return i + 1;
        }
        if (!WordClass.ADVERBIAL.has(word)) {
            return i;
        }
        if (CalendarWords.isWeekday(passage.word(i + 1))) {
            return i + 2;
        }
        int end = phrases.endOf(i + 1);
        return end > i + 1 ? end : i;
    }
}
