package dev.wirewatch.languages;

import dev.wirewatch.text.WordLists;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What {@code languages.txt} says: which languages, by their numbers, have a script, a word or a letter. */
final class LanguageTable {

    private static final int[] NONE = {};

    private final List<String> tags = new ArrayList<>();
    private final Map<String, int[]> scripts = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> letters = new HashMap<>();

    LanguageTable() {
        for (String line : WordLists.read(LanguageTable.class, "languages.txt")) {
            String[] parts = line.split("\\s+", -1);
            for (int i = 2; i < parts.length; i++) {
                switch (parts[0]) {
                    case "script" -> add(scripts, parts[1], parts[i]);
                    case "words" -> add(words, parts[i], parts[1]);
                    case "letters" -> add(letters, parts[i], parts[1]);
                    default -> throw new IllegalStateException("Not a line of languages.txt: " + line);
                }
            }
        }
    }

    private void add(Map<String, int[]> map, String key, String tag) {
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
        int number = tags.indexOf(tag);
        map.merge(key, new int[] {number}, (known, added) -> IntStream.concat(IntStream.of(known), IntStream.of(added))
                .distinct()
                .toArray());
    }

    int size() {
        return tags.size();
    }

    String tag(int language) {
        return tags.get(language);
    }

    /** Its main language comes first. */
    int[] ofScript(UnicodeScript script) {
        return scripts.getOrDefault(script.name(), NONE);
    }

    int[] ofWord(String word) {
        return words.getOrDefault(word, NONE);
    }

    int[] ofLetter(char letter) {
        return letters.getOrDefault(String.valueOf(letter), NONE);
    }
}
