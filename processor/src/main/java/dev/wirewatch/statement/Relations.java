package dev.wirewatch.statement;

import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people are to each other: of a man's wife something else is said than of his daughter. */
final class Relations {

    /** The first word of its line for each word. */
    private final Map<String, String> relations = new HashMap<>();

    Relations() {
        for (String line : WordLists.read(Relations.class, "relations.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> relations.put(word, words.get(0)));
        }
    }

    /** Whether each of two texts names a relation that the other one does not. */
    boolean differ(ComparedText one, ComparedText other) {
        Set<String> here = of(one);
        Set<String> there = of(other);
        return !here.containsAll(there) && !there.containsAll(here);
    }

    private Set<String> of(ComparedText text) {
        Set<String> found = new HashSet<>();
        for (TextWord word : text.words()) {
            String bare = word.lower().endsWith("'s")
                    ? word.lower().substring(0, word.lower().length() - 2)
                    : word.lower();
            if (relations.containsKey(bare)) {
                found.add(relations.get(bare));
            }
        }
        return found;
    }
}
