package dev.wirewatch.formats.words;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists in resource files: on each line a key, then its words; lines that start with # are comments. */
public final class WordLists {

    private WordLists() {}

    /**
     * @param owner the class next to which the file is
     * @return the words by key, in the order of the file; the words of lines with the same key are joined
     */
    public static Map<String, Set<String>> read(Class<?> owner, String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String line : lines(owner, file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+");
                lists.computeIfAbsent(words[0], key -> new LinkedHashSet<>())
                        .addAll(Arrays.asList(words).subList(1, words.length));
            }
        }
        return lists;
    }

    private static List<String> lines(Class<?> owner, String file) {
        try {
            return Resources.readLines(Resources.getResource(owner, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
