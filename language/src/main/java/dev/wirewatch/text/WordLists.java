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

/** Reads word lists from resource files next to the classes that use them: UTF-8, '#' starts a comment line. */
public final class WordLists {

    private WordLists() {}

    /**
     * Reads one list.
     *
     * @param owner the class in whose package the list is
     * @return the lines in order, without comments and blank lines
     * @throws IllegalStateException when there is no such list: the program was packed without it
     */
    public static List<String> read(Class<?> owner, String name) {
        InputStream found = owner.getResourceAsStream(name);
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

    /** Reads a list of words separated by spaces, in order. */
    public static List<String> words(Class<?> owner, String name) {
        return read(owner, name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }

    /**
     * Reads the words of one kind from a list whose lines are a kind and its words, separated by spaces.
     *
     * @param kind the line's first word
     */
    public static Set<String> words(Class<?> owner, String name, String kind) {
        return read(owner, name).stream()
                .map(line -> line.split("\\s+", -1))
                .filter(words -> words[0].equals(kind))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a list whose entries are separated by commas. */
    public static Set<String> phrases(Class<?> owner, String name) {
        return read(owner, name).stream()
                .flatMap(line -> Arrays.stream(line.split(",\\s*", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
