package dev.wirewatch.english.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Spells the regular forms of English verbs and nouns. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    /** Consonants that no ending doubles: "vowed", "taxed", "stayed". */
    private static final String NEVER_DOUBLED = "wxy";

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ied", "y"),
            new Ending("ed", ""),
            new Ending("d", ""),
            new Ending("ies", "y"),
            new Ending("es", ""),
            new Ending("s", ""));

    /** What a form has in place of the end of its base. */
    private record Ending(String inflected, String base) {}

    private Inflection() {}

    /** Returns the base form of a verb and its forms in -s, -ed and -ing, in British and American spelling. */
    static Set<String> verb(String base) {
        Set<String> forms = new LinkedHashSet<>(List.of(base, withS(base)));
        for (String stem : stems(base)) {
            forms.add(past(stem));
            forms.add(participle(stem));
        }
        return forms;
    }

    /** Returns the base form of a regular finite form of a verb; the form itself when it is none. */
    static String base(String form) {
        return ENDINGS.stream()
                .filter(ending -> form.endsWith(ending.inflected()))
                .map(ending ->
                        form.substring(0, form.length() - ending.inflected().length()) + ending.base())
                .flatMap(stem -> Stream.of(undoubled(stem), stem))
                .filter(base -> base.length() > 1 && verb(base).contains(form))
                .findFirst()
                .orElse(form);
    }

    /** Returns the plural of a noun. */
    static String plural(String noun) {
        return withS(noun);
    }

    /** What endings that start with a vowel are added to: the last consonant of "plan" is doubled, of "signal" in British. */
    private static List<String> stems(String verb) {
        if (!endsInShortSyllable(verb)) {
            return List.of(verb);
        }
        String doubled = verb + verb.charAt(verb.length() - 1);
        if (isMonosyllable(verb)) {
            return List.of(doubled);
        }
        return verb.endsWith("l") ? List.of(verb, doubled) : List.of(verb);
    }

    /** Whether one vowel and one consonant end the word. */
    private static boolean endsInShortSyllable(String word) {
        int last = word.length() - 1;
        return last >= 2
                && !isVowel(word, last)
                && NEVER_DOUBLED.indexOf(word.charAt(last)) < 0
                && isVowel(word, last - 1)
                && !isVowel(word, last - 2);
    }

    private static boolean isMonosyllable(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += isVowel(word, i) ? 1 : 0;
        }
        return vowels == 1;
    }

    private static boolean isVowel(String word, int i) {
        boolean qu = i > 0 && word.charAt(i) == 'u' && word.charAt(i - 1) == 'q';
        return !qu && VOWELS.indexOf(word.charAt(i)) >= 0;
    }

    private static String withS(String word) {
        if (isConsonantY(word)) {
            return withoutLast(word) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (isConsonantY(verb)) {
            return withoutLast(verb) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String participle(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? withoutLast(verb) : verb) + "ing";
    }

    private static boolean isConsonantY(String word) {
        return word.endsWith("y") && !isVowel(word, word.length() - 2);
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? withoutLast(stem) : stem;
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
