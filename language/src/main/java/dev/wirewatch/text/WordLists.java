package dev.wirewatch.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes: UTF-8, '#' starts a comment line. */
public final class WordLists {

    private WordLists() {}

    /**
     * Reads one list.
     *
     * @param beside the class in whose package the list lies
     * @return the lines in order, without comments and blank lines
     * @throws IllegalStateException when there is no such list: the program was packed without it
     */
    public static List<String> read(Class<?> beside, String name) {
        InputStream found = beside.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("The program lacks its word list " + name + ".");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the words of one kind out of a list whose lines are a kind and its words, all apart by spaces.
     *
     * @param kind the line's first word
     */
    public static Set<String> words(Class<?> beside, String name, String kind) {
        return read(beside, name).stream()
                .map(line -> line.split("\\s+", -1))
                .filter(words -> words[0].equals(kind))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a list whose entries are apart by commas. */
    public static Set<String> phrases(Class<?> beside, String name) {
        return read(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.split(",\\s*", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
