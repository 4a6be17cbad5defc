package dev.wirewatch.languages;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Guesses the language of a text from its script, its commonest words and its letters.
 *
 * <p>Only words in lower case are looked at, since an English text may be full of foreign names. A word votes for the
 * languages whose words it is among, or with half a vote for those that have one of its letters. A language other than
 * English must have twice the votes of English, because an English article that is taken for another is lost.
 */
final class LanguageDetector {

    private static final int LOOKED_AT = 6_000;
    private static final int LONGEST_WORD = 15;
    private static final char LAST_LATIN = '\u024f';
    private static final int VOTE = 2;
    private static final int FEWEST = 2 * VOTE;

    private final LanguageTable table = new LanguageTable();

    /** Returns a BCP 47 tag; empty when the text is too short or too mixed to tell. */
    Optional<String> guess(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        UnicodeScript script = script(head);
        int[] languages = table.ofScript(script);
        if (languages.length < 2) {
            return IntStream.of(languages).mapToObj(table::tag).findFirst();
        }
        int[] votes = votes(head);
        if (IntStream.of(votes).sum() == 0) {
            votes = votes(head.toLowerCase(Locale.ROOT));
        }
        return script == UnicodeScript.LATIN
                ? latin(languages, votes)
                : Optional.of(table.tag(most(languages, 0, votes)));
    }

    private Optional<String> latin(int[] languages, int[] votes) {
        int english = votes[languages[0]];
        int other = most(languages, 1, votes);
        if (Math.max(english, votes[other]) < FEWEST) {
            return Optional.empty();
        }
        if (votes[other] >= 2 * english) {
            return Optional.of(table.tag(other));
        }
        return english >= votes[other] ? Optional.of(table.tag(languages[0])) : Optional.empty();
    }

    private static int most(int[] languages, int from, int[] votes) {
        int most = languages[from];
        for (int i = from + 1; i < languages.length; i++) {
            most = votes[languages[i]] > votes[most] ? languages[i] : most;
        }
        return most;
    }

    /** Returns the script of most of the letters. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_LATIN) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                others++;
            }
        }
        int half = (latin + others) / 2;
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        // Japanese has more Chinese characters than kana, Chinese has no kana
        if (kana * 5 > half) {
            return UnicodeScript.HIRAGANA;
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    private int[] votes(String text) {
        int[] votes = new int[table.size()];
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPartOfWord(text.charAt(i))) {
                if (isWord(text, from, i)) {
                    vote(text.substring(from, i), votes);
                }
                from = i + 1;
            }
        }
        return votes;
    }

    private static boolean isWord(String text, int from, int to) {
        if (from == to || to - from > LONGEST_WORD || Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        // the "s" of "U.S." and of "the mayor's" would vote for other languages
        boolean initial = to - from == 1 && to < text.length() && text.charAt(to) == '.';
        boolean ending = to - from <= 2 && from > 0 && "'’".indexOf(text.charAt(from - 1)) >= 0;
        return !initial && !ending;
    }

    /** Vowel signs, as of Hindi, are marks and no letters. */
    private static boolean isPartOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void vote(String word, int[] votes) {
        int[] languages = table.ofWord(word);
        for (int language : languages) {
            votes[language] += VOTE;
        }
        for (int i = 0; languages.length == 0 && i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                languages = table.ofLetter(word.charAt(i));
                for (int language : languages) {
                    votes[language] += VOTE / 2;
                }
            }
        }
    }
}
