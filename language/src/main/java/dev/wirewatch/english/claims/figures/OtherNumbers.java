package dev.wirewatch.english.claims.figures;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the numbers that are no amounts: years, dates, hours, ages, ordinals, scores, names with a number. */
final class OtherNumbers {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String LINKS = "-–—‐‑/:.#@_'’";

    private static final FigureWords FIGURES = FigureWords.FIGURES;
    private static final FigureWords TIMES = FigureWords.TIMES;

    /** Whether this lexeme goes on from a word or number before it: "F-16", "COVID-19", the second half of "3-1". */
    static boolean goesOn(List<Lexeme> lexemes, int i) {
        if (i == 0 || !lexemes.get(i).glued()) {
            return false;
        }
        Lexeme before = lexemes.get(i - 1);
        boolean link = LINKS.contains(before.text()) && before.glued() && i > 1 && isWordOrNumber(lexemes.get(i - 2));
        return link || isWordOrNumber(before);
    }

    /** Whether a number ends in something that makes it another: "12th", "10:30", "9/11", "3-1", "5G". */
    static boolean isLinked(List<Lexeme> lexemes, int next) {
        if (next >= lexemes.size() || !lexemes.get(next).glued()) {
            return false;
        }
        Lexeme after = lexemes.get(next);
        boolean linked = LINKS.contains(after.text())
                && next + 1 < lexemes.size()
                && lexemes.get(next + 1).glued()
                && lexemes.get(next + 1).isNumber();
        return linked || TIMES.is("ordinal", after) || after.is("s");
    }

    boolean isClock(List<Lexeme> lexemes, int next) {
        return TIMES.at("half", lexemes, next).isPresent()
                || TIMES.at("zone", lexemes, next).isPresent();
    }

    boolean isDate(List<Lexeme> lexemes, int i, int next) {
        int before = i > 0 && lexemes.get(i - 1).text().equals(".") ? i - 2 : i - 1;
        return TIMES.at("month", lexemes, before).isPresent()
                || TIMES.at("month", lexemes, next).isPresent();
    }

    static boolean isYear(Lexeme lexeme) {
        return lexeme.isNumber() && YEAR.matcher(lexeme.text()).matches();
    }

    /** "two years ago", "54 years old", "54-year-old". */
    static boolean isAgo(List<Lexeme> lexemes, int next) {
        int i = Numbers.afterHyphen(lexemes, next);
        return i < lexemes.size() && FIGURES.is("age", lexemes.get(i));
    }

    /** "page 12", "aged 54", "No. 10". */
    boolean isLabelled(List<Lexeme> lexemes, int i) {
        int before = i > 0
                        && lexemes.get(i - 1).text().equals(".")
                        && lexemes.get(i - 1).glued()
                ? i - 2
                : i - 1;
        return before >= 0
                && (FIGURES.is("label", lexemes.get(before))
                        || lexemes.get(before).text().equals("#"));
    }

    /** "Article 50", "Channel 4": a name before a number makes it a part of the name. */
    boolean isNamed(List<Lexeme> lexemes, int i) {
        if (i < 2) {
            return false;
        }
        Lexeme word = lexemes.get(i - 1);
        return word.isWord()
                && Character.isUpperCase(word.text().charAt(0))
                && !TIMES.is("weekday", word)
                && !TIMES.is("month", word);
    }

    private static boolean isWordOrNumber(Lexeme lexeme) {
        return lexeme.isWord() || lexeme.isNumber();
    }
}
