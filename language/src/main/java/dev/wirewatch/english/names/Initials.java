package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import java.util.List;

/** The first letters of a name's words, from which acronyms are made. */
final class Initials {

    /** An acronym's letters are found within so many words, or not at all. */
    private static final int MOST_WORDS = 30;

    /** Small words that stand between two capitalized ones of a name: "of the". */
    private static final int MOST_SMALL = 4;

    private Initials() {}

    /** The initials of all words, and of those with a capital, in capitals. */
    static List<String> of(Line line, Line.Name name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            char first = line.word(i).charAt(0);
            all.append(Character.toUpperCase(first));
            if (line.isCapitalized(i)) {
                capitals.append(first);
            }
        }
        return List.of(all.toString(), capitals.toString());
    }

    /**
     * Where the words begin that an acronym is made of, read from its last letter to its first. Small words may give
     * no letter, capitalized ones give their first and perhaps more; the acronym's own first letter is that of a
     * capitalized word where one is near: the O of OHF is that of "Office" in "Office of Harbour Finance".
     *
     * @param end where the words end
     * @return -1 when the words before do not make the acronym
     */
    static int start(Line line, String acronym, int end) {
        int letters = acronym.endsWith("s") ? acronym.length() - 1 : acronym.length();
        int i = end;
        while (letters > 0) {
            if (!Character.isLetter(acronym.charAt(letters - 1))) {
                letters--;
                continue;
            }
            i--;
            if (i < 0 || i < end - MOST_WORDS) {
                return -1;
            }
            if (line.isCapitalized(i)) {
                int left = without(acronym, letters, line.word(i));
                if (left == letters) {
                    return -1;
                }
                letters = left;
            } else if (isFirst(acronym.charAt(letters - 1), line.word(i))
                    && !(letters == 1 && isFirst(acronym.charAt(0), capitalizedBefore(line, i)))) {
                letters--;
            }
        }
        return i == end ? -1 : i;
    }

    /** The nearest capitalized word before small ones; empty when there is none. */
    private static String capitalizedBefore(Line line, int end) {
        int i = end - 1;
        while (i >= 0 && i > end - MOST_SMALL && line.is(i, Kind.SMALL)) {
            i--;
        }
        return line.isCapitalized(i) ? line.word(i) : "";
    }

    private static boolean isFirst(char letter, String word) {
        return !word.isEmpty() && Character.toUpperCase(letter) == Character.toUpperCase(word.charAt(0));
    }

    /** How many letters are left when this word has given its last ones: its first, else those found within. */
    private static int without(String acronym, int letters, String word) {
        if (isFirst(acronym.charAt(letters - 1), word)) {
            return letters - 1;
        }
        int left = letters;
        for (int k = word.length() - 1; k >= 0 && left > 0; k--) {
            if (Character.toUpperCase(word.charAt(k)) == Character.toUpperCase(acronym.charAt(left - 1))) {
                left--;
            }
        }
        return left;
    }
}
