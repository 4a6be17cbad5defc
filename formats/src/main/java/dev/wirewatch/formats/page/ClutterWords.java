package dev.wirewatch.formats.page;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code clutter.txt}, by kind. */
final class ClutterWords {

    private ClutterWords() {}

    /** @param kind the first word of the lines that list them */
    static Set<String> of(String kind) {
        try {
            return Resources.readLines(Resources.getResource(ClutterWords.class, "clutter.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .map(line -> line.split("\\s+", -1))
                    .filter(words -> words[0].equals(kind))
                    .flatMap(words -> Arrays.stream(words).skip(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
