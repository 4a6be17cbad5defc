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

    /** Returns the token after a day, or after what something was said in: "on Tuesday", "in an email". */
    public int skipSetting(int from) {
        int day = passage.word(from).equals("on") ? from + 1 : from;
        if (passage.isPlain(day) && isDay(day)) {
            return skip(day + 1);
        }
        int end = phrases.baseEnd(from + 1, passage.size());
        boolean document = end > from + 1 && Words.isDocument(passage, end - 1);
        return passage.isPlain(from) && WordClass.ADVERBIAL.has(passage.word(from)) && document ? skip(end) : from;
    }

    /** Whether a day is named here, and not as the owner of something: "Monday's drills". */
    private boolean isDay(int i) {
        return (CalendarWords.isWeekday(passage.word(i)) || WordClass.DAY.has(passage.word(i)))
                && !passage.isPossessive(i + 1);
    }

    private int skipOne(int i) {
        String word = passage.word(i);
        boolean adverb = passage.isAdverb(i) && !word.equals("not");
        boolean time = CalendarWords.isWeekday(word) || WordClass.TIME_ADVERB.has(word);
        boolean partOfDay = WordClass.PART_OF_DAY.has(word) && Words.isTime(passage, i + 1);
        if ((adverb || time || partOfDay) && !passage.isPossessive(i + 1)) {
            return i + 1;
        }
        if (!WordClass.ADVERBIAL.has(word)) {
            return i;
        }
        if (isDay(i + 1)) {
            return i + 2;
        }
        int end = phrases.endOf(i + 1);
        return end > i + 1 ? end : i;
    }
}
