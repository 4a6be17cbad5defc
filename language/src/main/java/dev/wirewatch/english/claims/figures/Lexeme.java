package dev.wirewatch.english.claims.figures;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a sign: "$5bn" is three of them.
 *
 * @param lower the text in lower case
 * @param glued whether there is no space before it
 */
record Lexeme(int start, int end, String text, String lower, boolean glued) {

    static List<Lexeme> of(String text, Span span) {
        List<Lexeme> lexemes = new ArrayList<>();
        int last = -1;
        int i = span.start();
        while (i < span.end()) {
            int end = endOf(text, i, span.end());
            if (!isSpace(text.charAt(i))) {
                String word = text.substring(i, end);
                lexemes.add(new Lexeme(i, end, word, word.toLowerCase(Locale.ROOT), i == last));
                last = end;
            }
            i = end;
        }
        return lexemes;
    }

    private static int endOf(String text, int from, int limit) {
        char first = text.charAt(from);
        int i = from + 1;
        if (isDigit(first)) {
            while (i < limit && (isDigit(text.charAt(i)) || isInNumber(text, i, limit))) {
                i++;
            }
        } else if (Character.isLetter(first)) {
            while (i < limit && Character.isLetter(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /** A comma or point between digits. */
    private static boolean isInNumber(String text, int i, int limit) {
        return ",.".indexOf(text.charAt(i)) >= 0 && i + 1 < limit && isDigit(text.charAt(i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** @param word in lower case */
    boolean is(String word) {
        return lower.equals(word);
    }
}
