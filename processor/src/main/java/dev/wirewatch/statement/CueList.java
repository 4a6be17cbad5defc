package dev.wirewatch.statement;

import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for in texts. In the list they are separated by commas; "*" stands for any ending of a word. */
final class CueList {

    /** A longer first word is found by its beginning. */
    private static final int KEY = 3;

    /** Where a phrase was found: words [from, to). */
    record Found(int from, int to) {}

    private final Map<String, List<String[]>> phrases = new HashMap<>();

    private CueList() {}

    static CueList read(String name) {
        CueList list = new CueList();
        WordLists.phrases(CueList.class, name).stream()
                .map(phrase -> phrase.split(" ", -1))
                .forEach(phrase -> list.phrases
                        .computeIfAbsent(key(phrase[0].replace("*", "")), key -> new ArrayList<>())
                        .add(phrase));
        list.phrases
                .values()
                .forEach(same -> same.sort(Comparator.comparingInt((String[] phrase) -> phrase.length)
                        .reversed()
                        .thenComparing(Arrays::toString)));
        return list;
    }

    /** Returns the phrases in a text, in order, apart from each other. */
    List<Found> in(ComparedText text) {
        List<Found> found = new ArrayList<>();
        List<TextWord> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            for (String[] phrase : phrases.getOrDefault(key(words.get(i).lower()), List.of())) {
                if (isAt(phrase, words, i)) {
                    found.add(new Found(i, i + phrase.length));
                    i += phrase.length - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isAt(String[] phrase, List<TextWord> words, int at) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!matches(phrase[i], words.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
