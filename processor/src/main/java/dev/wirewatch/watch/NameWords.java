package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.EvenSpelling;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, as watched names are compared by them. */
final class NameWords {

    /** In one {@link EvenSpelling}; it has one length in all. */
    static final String POSSESSIVE = "'s";

    /** Marks on letters, by their Unicode categories. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** Of what a word consists: letters, marks on them and numbers, by their Unicode categories. */
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | MARKS
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** What joins parts of a word, as in "O'Neill", "AT&T" and "U.S". */
    private static final String JOINTS = "'’‘&.-\u2010\u2011";

    /** Before it, no character is of a script that has no spaces between words. */
    private static final int FIRST_UNSPACED = 0x2E80;

    /** Of Hiragana and Katakana both, and so by Unicode of neither. */
    private static final int PROLONGED_SOUND_MARK = 'ー';

    /** Marks that separate the words before from those after: "in Paris, Hilton shares" does not name Paris Hilton. */
    private static final Pattern BREAK = Pattern.compile("[,;:!?()\\[\\]\"“”„«»、。，；：！？（）「」『』]|\\R\\s*\\R");

    /** A period ends a sentence, unless it follows an initial or a title. */
    private static final int LONGEST_ABBREVIATION = 3;

    private NameWords() {}

    /** Whether marks stand between the words that separate them. */
    static boolean isBroken(String text, List<Span> words) {
        for (int i = 1; i < words.size(); i++) {
            Span before = words.get(i - 1);
            String gap = text.substring(before.end(), words.get(i).start());
            boolean stop = gap.contains(".") && before.length() > LONGEST_ABBREVIATION;
            if (stop || BREAK.matcher(gap).find()) {
                return true;
            }
        }
        return false;
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                spans.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return spans;
    }

    /**
     * Where the word ends that begins here, if one does; else here. Each Han, Hiragana and Katakana character is a word:
     * only a dictionary tells more.
     */
    private static int wordEnd(String text, int start) {
        if (isUnspaced(text.codePointAt(start))) {
            return endOf(MARKS, text, start + Character.charCount(text.codePointAt(start)));
        }
        int end = partEnd(text, start);
        boolean more = end > start;
        while (more && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            int next = partEnd(text, end + 1);
            more = next > end + 1;
            end = more ? next : end;
        }
        return end;
    }

    private static int partEnd(String text, int start) {
        return endOf(IN_WORDS, text, start);
    }

    /** Where characters of these categories end. */
    private static int endOf(int categories, String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if ((1 << Character.getType(c) & categories) == 0 || isUnspaced(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> c == PROLONGED_SOUND_MARK;
                };
    }

    /** The words of these spans, in one {@link EvenSpelling}. */
    static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> EvenSpelling.of(span.in(text))).toList();
    }

    /** What a word of a text may be: itself and, if it has a possessive 's, what is before that. */
    static List<String> readings(String word) {
        int end = word.length() - POSSESSIVE.length();
        boolean possessive = end > 0 && word.regionMatches(true, end, POSSESSIVE, 0, POSSESSIVE.length());
        return possessive ? List.of(word, word.substring(0, end)) : List.of(word);
    }
}
