package dev.wirewatch.bench.stories;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text as the peers read them. */
final class Words {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static Stream<String> of(String text) {
        return OTHERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
