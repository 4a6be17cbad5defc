package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, as watched names are compared by them. */
final class NameWords {

    /** Of what a word consists: letters, marks on them and numbers, by their Unicode categories. */
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** What joins parts of a word, as in "O'Neill", "AT&T" and "U.S". */
    private static final String JOINTS = "'’&.-";

    /** Marks that separate the words before from those after: "in Paris, Hilton shares" does not name Paris Hilton. */
    private static final Pattern BREAK = Pattern.compile("[,;:!?()\\[\\]\"“”„«»]|\\R\\s*\\R");

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

    /** Where the word ends that begins here, if one does; else here. */
    private static int wordEnd(String text, int start) {
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
        int end = start;
        while (end < text.length() && (1 << Character.getType(text.codePointAt(end)) & IN_WORDS) != 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The words of these spans, without possessive endings. */
    static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> bare(span.in(text))).toList();
    }

    /** The word without a possessive 's. */
    private static String bare(String word) {
        int end = word.length() - 2;
        boolean possessive = end > 0
                && (word.charAt(end) == '\'' || word.charAt(end) == '’')
                && (word.charAt(end + 1) == 's' || word.charAt(end + 1) == 'S');
        return possessive ? word.substring(0, end) : word;
    }
}
