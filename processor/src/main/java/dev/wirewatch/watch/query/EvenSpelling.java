package dev.wirewatch.watch.query;

import java.text.Normalizer;

/** One spelling of a word that can be typed with several characters that look the same. */
public final class EvenSpelling {

    /** What has only characters before it has no other spelling. */
    private static final char FIRST_UNEVEN = '\u02BC';

    private EvenSpelling() {}

    /** A word with the apostrophes and hyphens of ASCII, and its accents in Unicode's normal form C. */
    public static String of(String word) {
        return isEven(word) ? word : Normalizer.normalize(withMarksOfAscii(word), Normalizer.Form.NFC);
    }

    static boolean isEven(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_UNEVEN) {
                return false;
            }
        }
        return true;
    }

    private static String withMarksOfAscii(String word) {
        StringBuilder marks = new StringBuilder(word);
        for (int i = 0; i < marks.length(); i++) {
            switch (marks.charAt(i)) {
                case '’', '‘', '\u02BC' -> marks.setCharAt(i, '\'');
                case '\u2010', '\u2011' -> marks.setCharAt(i, '-');
                default -> {}
            }
        }
        return marks.toString();
    }
}
