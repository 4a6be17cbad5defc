package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds watched names in plain text, so that a watch by name does not depend on the name being recognized as one. A
 * name is in a text when its words are, one after the other, and written as its {@link NameCase} says.
 */
final class Names {

    /** Possessive, since a loop that may have to step back calls itself and overflows the stack on "a.a.a.a...". */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’&.-][\\p{L}\\p{M}\\p{N}]+)*+");

    /** Marks that separate the words before from those after: "in Paris, Hilton shares" does not name Paris Hilton. */
    private static final Pattern BREAK = Pattern.compile("[,;:!?()\\[\\]\"“”„«»]|\\R\\s*\\R");

    /** A period ends a sentence, unless it follows an initial or a title. */
    private static final int LONGEST_ABBREVIATION = 3;

    /**
     * Watches by id, by name, under the name's first two words in lower case, or its only one. One word would not tell
     * enough: thousands of names begin with "The" or "John".
     */
    private final Map<String, Map<Name, Map<String, Watch>>> byBeginning = new ConcurrentHashMap<>();

    /**
     * @param words in lower case when any case will do
     * @param broken whether the name itself has such marks, as "Acme, Inc." has
     */
    private record Name(List<String> words, NameCase nameCase, boolean broken) {

        static Name of(String name, NameCase nameCase) {
            List<Span> spans = spans(name);
            List<String> words = Names.words(name, spans);
            List<String> lower = words.stream().map(Names::lower).toList();
            boolean anyCase = nameCase == NameCase.ANY_CASE || nameCase == NameCase.SMART && words.equals(lower);
            return new Name(anyCase ? lower : words, anyCase ? NameCase.ANY_CASE : nameCase, isBroken(name, spans));
        }

        boolean is(List<String> others) {
            for (int i = 0; i < words.size(); i++) {
                if (!is(words.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean is(String word, String other) {
            return switch (nameCase) {
                case ANY_CASE -> lower(other).equals(word);
                case AS_WRITTEN -> other.equals(word);
                case SMART -> other.equals(word) || other.equals(word.toUpperCase(Locale.ROOT));
            };
        }
    }

    /** Adds a watch, in place of the one of the same id. */
    void add(String text, NameCase nameCase, Watch watch) {
        Name name = Name.of(text, nameCase);
        if (!name.words().isEmpty()) {
            byBeginning.compute(beginning(name.words()), (words, names) -> {
                Map<Name, Map<String, Watch>> known = names == null ? new ConcurrentHashMap<>() : names;
                known.computeIfAbsent(name, key -> new ConcurrentHashMap<>()).put(watch.id(), watch);
                return known;
            });
        }
    }

    /** Removes this very watch; one of the same id that has taken its place stays. */
    void remove(String text, NameCase nameCase, Watch watch) {
        Name name = Name.of(text, nameCase);
        if (!name.words().isEmpty()) {
            byBeginning.computeIfPresent(beginning(name.words()), (words, names) -> {
                names.computeIfPresent(name, (key, watches) -> {
                    watches.remove(watch.id(), watch);
                    return watches.isEmpty() ? null : watches;
                });
                return names.isEmpty() ? null : names;
            });
        }
    }

    /** Calls back for each place where a watched name is found, in text order. */
    void find(String text, BiConsumer<Watch, Span> found) {
        List<Span> spans = spans(text);
        List<String> words = words(text, spans);
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            List<Span> places = spans.subList(i, spans.size());
            findFirst(text, rest.subList(0, 1), rest, places, found);
            if (rest.size() > 1) {
                findFirst(text, rest.subList(0, 2), rest, places, found);
            }
        }
    }

    /** Calls back for the names with this beginning that come first in the words. */
    private void findFirst(
            String text, List<String> beginning, List<String> words, List<Span> spans, BiConsumer<Watch, Span> found) {
        startingWith(beginning).forEach((name, watches) -> {
            int end = name.words().size();
            if (end <= words.size()
                    && name.is(words.subList(0, end))
                    && (name.broken() || !isBroken(text, spans.subList(0, end)))) {
                Span span = new Span(
                        spans.get(0).start(),
                        spans.get(end - 1).start() + words.get(end - 1).length());
                watches.values().forEach(watch -> found.accept(watch, span));
            }
        });
    }

    /** Calls back for the watches whose name this is, marks aside. */
    void findWhole(String text, Consumer<Watch> found) {
        List<String> words = words(text, spans(text));
        if (!words.isEmpty()) {
            startingWith(words).forEach((name, watches) -> {
                if (name.words().size() == words.size() && name.is(words)) {
                    watches.values().forEach(found);
                }
            });
        }
    }

    private Map<Name, Map<String, Watch>> startingWith(List<String> words) {
        return byBeginning.getOrDefault(beginning(words), Map.of());
    }

    private static String beginning(List<String> words) {
        return lower(words.size() == 1 ? words.get(0) : words.get(0) + ' ' + words.get(1));
    }

    private static boolean isBroken(String text, List<Span> words) {
        for (int i = 1; i < words.size(); i++) {
            Span before = words.get(i - 1);
            String gap = text.substring(before.end(), words.get(i).start());
            boolean stop = gap.contains(".") && before.length() > LONGEST_ABBREVIATION;
            if (stop || BREAK.matcher(gap).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> spans(String text) {
        return WORD.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> bare(span.in(text))).toList();
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
