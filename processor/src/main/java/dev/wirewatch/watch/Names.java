package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds watched names in plain text, so that a watch by name does not depend on the name being recognised as one. A
 * name stands in a text when its words do, one after the other, written as in the name or in capitals.
 */
final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’&.-][\\p{L}\\p{M}\\p{N}]+)*");

    /** Watches by the words of their names, under the first word in lower case. */
    private final Map<String, Map<List<String>, Set<Watch>>> byFirstWord = new ConcurrentHashMap<>();

    void add(String name, Watch watch) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
            byFirstWord.compute(lower(words.get(0)), (first, names) -> {
                Map<List<String>, Set<Watch>> known = names == null ? new ConcurrentHashMap<>() : names;
                known.computeIfAbsent(words, key -> ConcurrentHashMap.newKeySet())
                        .add(watch);
                return known;
            });
        }
    }

    void remove(String name, Watch watch) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
            byFirstWord.computeIfPresent(lower(words.get(0)), (first, names) -> {
                names.computeIfPresent(words, (key, watches) -> {
                    watches.remove(watch);
                    return watches.isEmpty() ? null : watches;
                });
                return names.isEmpty() ? null : names;
            });
        }
    }

    /** Calls back for each place where a watched name stands, in the text's order. */
    void find(String text, BiConsumer<Watch, Span> found) {
        List<Span> spans = WORD.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        List<String> words = spans.stream().map(span -> bare(span.in(text))).toList();
        for (int i = 0; i < words.size(); i++) {
            var names = byFirstWord.getOrDefault(lower(words.get(i)), Map.of());
            for (var name : names.entrySet()) {
                int end = i + name.getKey().size();
                if (end <= words.size() && same(name.getKey(), words.subList(i, end))) {
                    Span span = new Span(
                            spans.get(i).start(),
                            spans.get(end - 1).start() + words.get(end - 1).length());
                    name.getValue().forEach(watch -> found.accept(watch, span));
                }
            }
        }
    }

    private static boolean same(List<String> name, List<String> words) {
        for (int i = 0; i < name.size(); i++) {
            String word = words.get(i);
            if (!word.equals(name.get(i)) && !word.equals(name.get(i).toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(m -> bare(m.group())).toList();
    }

    /** The word without a possessive 's. */
    private static String bare(String word) {
        int end = word.length() - 2;
        boolean possessive = end > 0
                && (word.charAt(end) == '\'' || word.charAt(end) == '’')
                && (word.charAt(end + 1) == 's' || word.charAt(end + 1) == 'S');
        return possessive ? word.substring(0, end) : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
