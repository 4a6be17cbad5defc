package dev.wirewatch.entities;

import dev.wirewatch.text.WordLists;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words tell about the names that they stand in or beside: {@code name-words.txt}. */
final class NameWords {

    /** The classes of the list, which says what each one holds. */
    enum Kind {
        BODY,
        LOOSE_BODY,
        FIRM,
        PLACE,
        PLACE_OF,
        PLACE_BEFORE,
        THING,
        TITLE,
        COURTESY,
        HONOUR,
        OFFICE,
        OWNER,
        FIELD,
        PEOPLE,
        COMMON,
        FUNCTION,
        SAYS_BODY,
        SAYS_PERSON,
        SAYS_PLACE,
        HYPHEN_BEHIND,
        HYPHEN_BEFORE;

        private static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    private NameWords() {}

    static NameWords fromResource() {
        NameWords words = new NameWords();
        for (String line : WordLists.read(NameWords.class, "name-words.txt")) {
            String[] columns = line.split(": ", 2);
            for (String word : columns[1].split(" ", -1)) {
                words.kinds
                        .computeIfAbsent(word, key -> EnumSet.noneOf(Kind.class))
                        .add(Kind.of(columns[0]));
            }
        }
        return words;
    }

    Set<Kind> of(String word) {
        return kinds.getOrDefault(word, Set.of());
    }
}
