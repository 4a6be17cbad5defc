package dev.wirewatch.statement;

import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which words are opposites of each other, in all forms that a regular ending makes. */
final class Opposites {

    private static final List<String> ENDINGS = List.of("s", "es", "ies", "d", "ed", "ied", "ing");

    private final Map<String, Set<String>> opposites = new HashMap<>();

    Opposites() {
        for (String line : WordLists.read(Opposites.class, "antonyms.txt")) {
            String[] sides = line.split(" / ", -1);
            link(sides[0], sides[1]);
            link(sides[1], sides[0]);
        }
    }

    private void link(String words, String others) {
        for (String word : words.split(" ", -1)) {
            opposites.computeIfAbsent(word, key -> new HashSet<>()).addAll(Set.of(others.split(" ", -1)));
        }
    }

    /** Returns the opposites of a word in their base form; none when it is not listed. */
    Set<String> of(String word) {
        return base(word).map(opposites::get).orElse(Set.of());
    }

    /** Returns the listed word of which this one is a form. */
    Optional<String> base(String word) {
        return Stream.concat(
                        Stream.of(word), ENDINGS.stream().filter(word::endsWith).flatMap(ending -> stems(word, ending)))
                .filter(opposites::containsKey)
                .findFirst();
    }

    /** "planned" is of "plan", "arriving" of "arrive". */
    private static Stream<String> stems(String word, String ending) {
        String stem = word.substring(0, word.length() - ending.length());
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return doubled
                ? Stream.of(stem, stem.substring(0, stem.length() - 1))
                : Stream.of(stem, stem + "e", stem + (ending.startsWith("ie") ? "y" : ""));
    }
}
