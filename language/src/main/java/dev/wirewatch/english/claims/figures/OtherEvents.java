package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.lexicon.CalendarWords;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what happened in another year, or has not happened, from the news. */
final class OtherEvents {

    private OtherEvents() {}

    static boolean areIn(List<Lexeme> sentence) {
        FigureWords words = FigureWords.TOLLS;
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> (words.at("other", sentence, i).isPresent() && !isAge(sentence, i))
                        || words.at("unreal", sentence, i).isPresent()
                        || isMonthOrYear(sentence, i));
    }

    /** "15-year-old". */
    private static boolean isAge(List<Lexeme> sentence, int i) {
        return i + 2 < sentence.size() && sentence.get(i + 2).is("old");
    }

    /** "in March", "of 2003": what has just happened has a day. */
    private static boolean isMonthOrYear(List<Lexeme> sentence, int i) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        Lexeme preposition = sentence.get(i);
        Lexeme time = sentence.get(i + 1);
        return (preposition.is("in") || preposition.is("of") || preposition.is("since"))
                && (OtherNumbers.isYear(time) || CalendarWords.isMonth(time.lower()));
    }
}
