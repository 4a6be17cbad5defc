package dev.wirewatch.english.claims;

import java.util.List;

/** Spells the regular forms of English verbs and nouns. */
final class Inflection {

    private Inflection() {}

    /** Returns the base form of a verb and its forms in -s, -ed and -ing. */
    static List<String> verb(String base) {
        return List.of(base, withS(base), past(base), participle(base));
    }

    /** Returns the plural of a noun. */
    static String plural(String noun) {
        return withS(noun);
    }

    private static String withS(String word) {
        if (isConsonantY(word)) {
            return stem(word) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (isConsonantY(verb)) {
            return stem(verb) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String participle(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? stem(verb) : verb) + "ing";
    }

    private static boolean isConsonantY(String word) {
        return word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String stem(String word) {
        return word.substring(0, word.length() - 1);
    }
}
