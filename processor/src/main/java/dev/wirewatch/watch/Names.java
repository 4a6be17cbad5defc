package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds watched names in plain text, so that a watch by name does not depend on the name being recognized as one. A
 * name is in a text when its words are, one after the other, and written as its {@link NameCase} says.
 */
final class Names {

    private static final String NO_WORD = "";

    /**
     * Watches by id, by name, under the name's first word in lower case and then its second, if it has one. One word would
     * not tell enough: thousands of names begin with "The" or "John".
     */
    private final Map<String, Map<String, Map<Name, Map<String, IndexedWatch>>>> byFirstWords =
            new ConcurrentHashMap<>();

    /**
     * @param words in lower case when any case will do
     * @param broken whether the name itself has such marks, as "Acme, Inc." has
     */
    private record Name(List<String> words, NameCase nameCase, boolean broken) {

        static Name of(String name, NameCase nameCase) {
            List<Span> spans = NameWords.spans(name);
            List<String> words = NameWords.words(name, spans);
            List<String> lower = words.stream().map(Names::lower).toList();
            boolean anyCase = nameCase == NameCase.ANY_CASE || nameCase == NameCase.SMART && words.equals(lower);
            return new Name(
                    anyCase ? lower : words, anyCase ? NameCase.ANY_CASE : nameCase, NameWords.isBroken(name, spans));
        }

        /** Whether it has these words; it has the possessive 's of theirs or not. */
        boolean is(List<String> others) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (NameWords.readings(others.get(i)).stream().noneMatch(other -> is(word, other))) {
                    return false;
                }
            }
            return true;
        }

        /** Where it ends in a text that has it, and there a word at this place for its last one. */
        int end(String word, Span place) {
            String last = words.get(words.size() - 1);
            return is(last, word) ? place.end() : place.end() - NameWords.POSSESSIVE.length();
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
    void add(String text, NameCase nameCase, IndexedWatch watch) {
        Name name = Name.of(text, nameCase);
        if (!name.words().isEmpty()) {
            byFirstWords.compute(word(name.words(), 0), (first, bySecond) -> {
                var known = bySecond == null
                        ? new ConcurrentHashMap<String, Map<Name, Map<String, IndexedWatch>>>()
                        : bySecond;
                known.computeIfAbsent(word(name.words(), 1), key -> new ConcurrentHashMap<>())
                        .computeIfAbsent(name, key -> new ConcurrentHashMap<>())
                        .put(watch.id(), watch);
                return known;
            });
        }
    }

    /** Removes this very watch; one of the same id that has taken its place stays. */
    void remove(String text, NameCase nameCase, IndexedWatch watch) {
        Name name = Name.of(text, nameCase);
        if (!name.words().isEmpty()) {
            byFirstWords.computeIfPresent(word(name.words(), 0), (first, bySecond) -> {
                bySecond.computeIfPresent(word(name.words(), 1), (second, names) -> {
                    names.computeIfPresent(name, (key, watches) -> {
                        watches.remove(watch.id(), watch);
                        return watches.isEmpty() ? null : watches;
                    });
                    return names.isEmpty() ? null : names;
                });
                return bySecond.isEmpty() ? null : bySecond;
            });
        }
    }

    /** Calls back for each place where a watched name is found, in text order. */
    void find(String text, BiConsumer<IndexedWatch, Span> found) {
        if (byFirstWords.isEmpty()) {
            return;
        }
        List<Span> spans = NameWords.spans(text);
        List<String> words = NameWords.words(text, spans);
        List<String> lower = words.stream().map(Names::lower).toList();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            eachBeginning(lower, at, (name, watches) -> findFirst(
                            text, name, words.subList(at, words.size()), spans.subList(at, spans.size()))
                    .ifPresent(span -> watches.values().forEach(watch -> found.accept(watch, span))));
        }
    }

    /** Calls back for the names whose first words these may be, which are in lower case, from one on. */
    private void eachBeginning(List<String> words, int at, BiConsumer<Name, Map<String, IndexedWatch>> found) {
        for (String first : NameWords.readings(words.get(at))) {
            var bySecond = byFirstWords.get(first);
            if (bySecond != null) {
                bySecond.getOrDefault(NO_WORD, Map.of()).forEach(found);
                if (at + 1 < words.size()) {
                    NameWords.readings(words.get(at + 1)).forEach(second -> bySecond.getOrDefault(second, Map.of())
                            .forEach(found));
                }
            }
        }
    }

    /** Where the name is if it comes first in the words. */
    private static Optional<Span> findFirst(String text, Name name, List<String> words, List<Span> spans) {
        int end = name.words().size();
        return end <= words.size()
                        && name.is(words.subList(0, end))
                        && (name.broken() || !NameWords.isBroken(text, spans.subList(0, end)))
                ? Optional.of(new Span(spans.get(0).start(), name.end(words.get(end - 1), spans.get(end - 1))))
                : Optional.empty();
    }

    /** Calls back for the watches whose name this is, marks aside. */
    void findWhole(String text, Consumer<IndexedWatch> found) {
        List<String> words = NameWords.words(text, NameWords.spans(text));
        if (byFirstWords.isEmpty() || words.isEmpty()) {
            return;
        }
        eachBeginning(words.stream().map(Names::lower).toList(), 0, (name, watches) -> {
            if (name.words().size() == words.size() && name.is(words)) {
                watches.values().forEach(found);
            }
        });
    }

    /** A word in lower case. */
    private static String word(List<String> words, int i) {
        return i < words.size() ? lower(words.get(i)) : NO_WORD;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
