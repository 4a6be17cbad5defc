package dev.wirewatch.english.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * British spellings as American ones, and days and months with a capital: the words that the models were trained on.
 * Does exactly what CoreNLP's {@code Americanize} does, with its words and rules.
 */
public final class AmericanSpelling {

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_FOR_RULES = 6;

    private final Map<String, String> words = new HashMap<>();
    private final Pattern anyRule;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Pattern pattern, String replacement, Pattern exceptions) {}

    private AmericanSpelling(ModelReader in) throws IOException {
        List<String> british = in.texts();
        List<String> american = in.texts();
        for (int i = 0; i < british.size(); i++) {
            words.put(british.get(i), american.get(i));
        }
        anyRule = Pattern.compile(in.text());
        List<String> patterns = in.texts();
        List<String> replacements = in.texts();
        List<String> exceptions = in.texts();
        for (int i = 0; i < patterns.size(); i++) {
            String exception = exceptions.get(i).isEmpty() ? "(?!)" : exceptions.get(i);
            rules.add(new Rule(Pattern.compile(patterns.get(i)), replacements.get(i), Pattern.compile(exception)));
        }
    }

    public static AmericanSpelling load() {
        return ModelReader.load("english.spelling", AmericanSpelling::new);
    }

    public String of(String word) {
        if (word.length() < SHORTEST_WORD) {
            return word;
        }
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < SHORTEST_FOR_RULES || !anyRule.matcher(word).find()) {
            return word;
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(word);
            if (matcher.find() && !rule.exceptions.matcher(word).find()) {
                return matcher.replaceAll(rule.replacement);
            }
        }
        return word;
    }
}
