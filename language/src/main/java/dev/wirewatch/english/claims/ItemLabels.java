package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Locale;
import java.util.regex.Pattern;

/** Bullets, times and titles in front of an item of a list or a live report: "* PORT STRIKE - ", "16:45 ", "3. ". */
final class ItemLabels {

    private static final int LONGEST = 8;

    private static final Pattern STAMP = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?:am|pm)?");

    private ItemLabels() {}

    /** Returns the token after the label that starts here; {@code from} when none does. */
    static int skip(Passage passage, int from) {
        if (from != 0) {
            return from;
        }
        int next = from;
        while (next < passage.size() && (isBullet(passage, next) || isStamp(passage.word(next)))) {
            next++;
        }
        return title(passage, next);
    }

    private static boolean isStamp(String word) {
        return STAMP.matcher(word).matches() || WordClass.CLOCK.has(word);
    }

    /** Returns the token after a title in capitals and its dash or colon. */
    private static int title(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i < from + LONGEST && isCapitals(passage, i)) {
            i++;
        }
        boolean ends = Words.isDash(passage.word(i)) || passage.word(i).equals(":");
        return i > from && ends ? i + 1 : from;
    }

    private static boolean isCapitals(Passage passage, int i) {
        String word = passage.token(i).word();
        return passage.isPlain(i) && passage.isWord(i) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isBullet(Passage passage, int i) {
        return passage.isPlain(i) && !passage.isWord(i) && "*•·-–—|>".contains(passage.word(i));
    }
}
