package dev.wirewatch.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside the classes: UTF-8, one entry a line, '#' starts a comment line. */
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
}
