package dev.wirewatch.formats.page;

import dev.wirewatch.formats.words.WordLists;
import java.util.Map;
import java.util.Set;

/** The words of {@code clutter.txt}, by kind. */
final class ClutterWords {

    private static final Map<String, Set<String>> WORDS = WordLists.read(ClutterWords.class, "clutter.txt");

    private ClutterWords() {}

    /** @param kind the first word of the lines that list them */
    static Set<String> of(String kind) {
        return Set.copyOf(WORDS.get(kind));
    }
}
