package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.lexicon.CalendarWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells what happened in another year, or has not happened, from the news. */
final class OtherEvents {

    private OtherEvents() {}

    static boolean areIn(List<Lexeme> sentence) {
        FigureWords words = FigureWords.TOLLS;
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> (words.at("other", sentence, i).isPresent() && !isAge(sentence, i))
                        || (words.at("unreal", sentence, i).isPresent() && !isName(sentence, i))
                        || isMonthOrYear(sentence, i));
    }

    /** "15-year-old", "five years old". */
    private static boolean isAge(List<Lexeme> sentence, int i) {
        return sentence.subList(i + 1, Math.min(i + 3, sentence.size())).stream()
                .anyMatch(next -> next.is("old"));
    }

    /** "on May 12", "Will Doe". */
    private static boolean isName(List<Lexeme> sentence, int i) {
        String word = sentence.get(i).text();
        return i > 0 && Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
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
