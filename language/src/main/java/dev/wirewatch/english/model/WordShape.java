package dev.wirewatch.english.model;

import dev.wirewatch.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a word looks like, with its letters and digits replaced by their kind: {@code Xxxxx} for "Paris". Three of the
 * shapes of CoreNLP's {@code WordShapeClassifier}, under its names.
 */
public enum WordShape {

    /** {@code dan2}: runs of one kind count once; marks are kept as they are; short words carry their length. */
    DAN2 {
        @Override
        public String of(String word) {
            StringBuilder shape = new StringBuilder("WT-");
            char last = '~';
            for (int i = 0; i < word.length(); i++) {
                char kind = kind(word.charAt(i));
                if (kind != last) {
                    shape.append(kind);
                }
                last = kind;
            }
            return word.length() <= 3 ? shape.append(':').append(word.length()).toString() : shape.toString();
        }

        @Override
        char kind(char c) {
            if (Character.isDigit(c)) {
                return 'd';
            }
            if (Character.isLowerCase(c) || c == '_') {
                return 'x';
            }
            return Character.isUpperCase(c) ? 'X' : c;
        }
    },

    /** {@code chris2}: the first two and the last two characters one by one, and in between each kind once. */
    CHRIS2 {
        @Override
        char kind(char c) {
            if (Character.isDigit(c)) {
                return 'd';
            }
            if (Character.isLowerCase(c)) {
                return 'x';
            }
            return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
        }
    },

    /** {@code chris4}: like {@link #CHRIS2}, but marks and letters without case have kinds too. */
    CHRIS4 {
        @Override
        char kind(char c) {
            return UnicodeKind.of(c);
        }
    };

    private static final int EDGE = 2;
    private static final Map<Character, List<String>> GREEK =
            WordLists.words(WordShape.class, "greek-letters.txt").stream()
                    .collect(Collectors.groupingBy(letter -> letter.charAt(0)));

    abstract char kind(char c);

    /** Returns the shape. The name of a Greek letter counts as one character, of the kind {@code g}. */
    public String of(String word) {
        StringBuilder first = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        StringBuilder last = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            StringBuilder part = i < EDGE ? first : i < word.length() - EDGE ? middle : last;
            int greek = greek(word, i);
            part.append(greek > 0 ? 'g' : kind(word.charAt(i)));
            i += Math.max(0, greek - 1);
        }
        middle.chars().distinct().sorted().forEach(kind -> first.append((char) kind));
        return first.append(last).toString();
    }

    /**
     * Returns the shape, with a {@code k} at its end when the word has letters only and is known in lower case.
     *
     * @param known tells whether a word in lower case is known
     */
    public String of(String word, Predicate<String> known) {
        String shape = of(word);
        return isLetters(word) && known.test(word.toLowerCase(Locale.ROOT)) ? shape + "k" : shape;
    }

    /** Returns the word with each digit as a 9: the shape {@code digits}. */
    public static String digits(String word) {
        StringBuilder digits = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits.setCharAt(i, '9');
            }
        }
        return digits.toString();
    }

    private boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if ((kind != 'x' && kind != 'X') || (this != DAN2 && greek(word, i) > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how long the name of a Greek letter is that begins here; 0 when none does. */
    private static int greek(String word, int at) {
        for (String letter : GREEK.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(letter, at)) {
                return letter.length();
            }
        }
        return 0;
    }
}
