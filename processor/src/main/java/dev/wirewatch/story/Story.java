package dev.wirewatch.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A story's articles in the window and its independent sources. Articles depend on each other that have one text, or one
 * signature: a sender's, or that of an agency. All that it tells follows from its articles and the number of the source
 * of each, so nothing else has to be stored.
 */
final class Story {

    /** Articles that depend on each other, by their numbers. */
    static final class Source {

        /** An agency signs one of its first articles, or seldom signs any. */
        private static final int SIGNED = 10;

        private final int number;
        private final NavigableMap<Integer, Entry> entries = new TreeMap<>();

        private Source(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        private int size() {
            return entries.size();
        }

        /** Returns the agency whose text it is, else who had it first; empty when nobody signs it. */
        private Optional<String> name() {
            List<String> credits = entries.values().stream()
                    .limit(SIGNED)
                    .flatMap(entry -> entry.sketch().credits().stream())
                    .toList();
            return credits.stream().filter(Credits::isAgency).findFirst().or(() -> credits.stream()
                    .findFirst());
        }
    }

    private record Signature(Source source, int articles) {}

    private static final int MOST_NAMES = 50;

    private final String id;
    private final NavigableMap<Integer, Source> sources = new TreeMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private int articles;
    private int copies;

    Story(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean isEmpty() {
        return articles == 0;
    }

    Coverage coverage() {
        List<String> names = sources.values().stream()
                .map(Source::name)
                .flatMap(Optional::stream)
                .limit(MOST_NAMES)
                .toList();
        return new Coverage(articles, copies, sources.size(), names);
    }

    /**
     * Returns the source that a new article belongs to, which joins those that turn out to be one.
     *
     * @param credits who signs the article
     * @param dependent the sources whose text it has
     * @param moved is told of each article that has another source from now on
     */
    Source sourceOf(Set<String> credits, Collection<Source> dependent, Consumer<Entry> moved) {
        Set<Source> joined = new HashSet<>(dependent);
        credits.stream()
                .map(signatures::get)
                .filter(Objects::nonNull)
                .map(Signature::source)
                .forEach(joined::add);
        Source largest = joined.stream()
                .max(Comparator.comparing(Source::size).thenComparing(Source::number, Comparator.reverseOrder()))
                .orElseGet(() -> source(sources.isEmpty() ? 0 : sources.lastKey() + 1));
        joined.stream()
                .filter(source -> source != largest)
                .sorted(Comparator.comparing(Source::number))
                .forEach(source -> join(source, largest, moved));
        return largest;
    }

    /** Returns the source of a number, which has no article yet when it is new. */
    Source source(int number) {
        return sources.computeIfAbsent(number, Source::new);
    }

    private void join(Source source, Source into, Consumer<Entry> moved) {
        sources.remove(source.number);
        source.entries.forEach((number, entry) -> {
            entry.move(into);
            into.entries.put(number, entry);
            entry.sketch()
                    .credits()
                    .forEach(name ->
                            signatures.computeIfPresent(name, (key, known) -> new Signature(into, known.articles())));
            moved.accept(entry);
        });
    }

    void add(Entry entry) {
        articles++;
        copies += entry.copyOf().isPresent() ? 1 : 0;
        sources.put(entry.source().number, entry.source()); // which may have lost its last article to this one
        entry.source().entries.put(entry.number(), entry);
        entry.sketch()
                .credits()
                .forEach(name -> signatures.merge(
                        name,
                        new Signature(entry.source(), 1),
                        (known, one) -> new Signature(one.source(), known.articles() + 1)));
    }

    void remove(Entry entry) {
        articles--;
        copies -= entry.copyOf().isPresent() ? 1 : 0;
        Source source = entry.source();
        source.entries.remove(entry.number());
        if (source.entries.isEmpty()) {
            sources.remove(source.number);
        }
        entry.sketch()
                .credits()
                .forEach(name -> signatures.computeIfPresent(
                        name,
                        (key, known) -> known.articles() == 1 ? null : new Signature(source, known.articles() - 1)));
    }
}
