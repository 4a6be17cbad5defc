package dev.wirewatch.english.names;

import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** British and American spelling of words that organizations' names are made of: {@code spellings.tsv}. */
final class Spellings {

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}?");

    private static final Map<String, String> AMERICAN = WordLists.read(Spellings.class, "spellings.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

    private Spellings() {}

    /** The name in American spelling, its acronyms without stops: "UN Organization" for "U.N. Organisation". */
    static String american(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(word -> AMERICAN.getOrDefault(word, withoutStops(word)))
                .collect(Collectors.joining(" "));
    }

    private static String withoutStops(String word) {
        return word.indexOf('.') > 0 && ACRONYM.matcher(word).matches() ? word.replace(".", "") : word;
    }
}
