package dev.wirewatch.models;

import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Compiles {@link Americanize}, which every word goes through before CoreNLP's English models see it. */
final class SpellingCompiler {

    private final Americanize stock = new Americanize();

    /**
     * Writes words and what becomes of each; the pattern that a word must match for any of the rules to be tried; and
     * the rules: patterns, replacements, and patterns of words that are left as they are, empty for none.
     */
    @SuppressWarnings("unchecked")
    void write(ModelWriter out) throws IOException {
        Map<String, String> words = new TreeMap<>(Hidden.field(stock, "mapping", Map.class));
        words.putAll(Hidden.field(stock, "timexMapping", Map.class));
        out.texts(words.keySet());
        out.texts(words.values());
        out.text(Hidden.field(stock, "disjunctivePattern", Pattern.class).pattern());
        out.texts(Arrays.asList(Hidden.field(stock, "patStrings", String[].class)));
        out.texts(Arrays.asList(Hidden.field(stock, "reps", String[].class)));
        out.texts(Arrays.stream(Hidden.field(stock, "excepts", Pattern[].class))
                .map(pattern -> pattern == null ? "" : pattern.pattern())
                .toList());
    }
}
