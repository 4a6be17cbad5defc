package dev.wirewatch.english.lexicon;

import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The given names of {@code given-names.txt}. */
public final class GivenNames {

    private static final Set<String> NAMES = new HashSet<>();

    /** By the name in lower case. */
    private static final Map<String, String> PRONOUNS = new HashMap<>();

    static {
        for (String line : WordLists.read(GivenNames.class, "given-names.txt")) {
            String[] columns = line.split(": ", 2);
            for (String name : columns[1].split(" ", -1)) {
                NAMES.add(name);
                if (columns[0].endsWith(" f")) {
                    PRONOUNS.put(name.toLowerCase(Locale.ROOT), "she");
                } else if (columns[0].endsWith(" m")) {
                    PRONOUNS.put(name.toLowerCase(Locale.ROOT), "he");
                }
            }
        }
    }

    private GivenNames() {}

    /** Whether a word, as the text spells it, is a given name. */
    public static boolean contains(String word) {
        return NAMES.contains(word);
    }

    /** Returns {@code he} or {@code she}, or empty when the name does not tell. Letter case does not matter. */
    public static Optional<String> pronounOf(String name) {
        return Optional.ofNullable(PRONOUNS.get(name.toLowerCase(Locale.ROOT)));
    }
}
