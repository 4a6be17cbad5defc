package dev.wirewatch.story;

import dev.wirewatch.story.StoryMemory.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of the last hours, in order of arrival, and no more than a number of them. They are numbered one after the
 * other; the next number follows from those that are here, and so a window that has been restored gives the same.
 */
final class Window {

    /** One that may be related to a new article. */
    record Candidate(Entry entry, Comparison comparison) {}

    private final Duration length;
    private final Journal journal;
    private final TermIndex index;
    private final Entry[] entries;
    private final Map<String, Entry> byArticle = new HashMap<>();
    private final List<Story> left = new ArrayList<>();
    private int oldest;
    private int next;

    /** What the journal numbers from, so that a memory of years has small numbers again after each restart. */
    private long origin;

    Window(Duration length, int capacity, Journal journal) {
        this.length = length;
        this.journal = journal;
        index = new TermIndex(capacity);
        entries = new Entry[capacity];
    }

    int size() {
        return byArticle.size();
    }

    int terms() {
        return index.terms();
    }

    Optional<Entry> find(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** Lets go of what is too old at a time. */
    void advance(Instant time) {
        while (size() > 0 && entry(oldest).sketch().time().isBefore(time.minus(length))) {
            remove(entry(oldest));
        }
    }

    void add(StorySketch sketch, Story story, Story.Source source, Optional<String> copyOf) {
        Entry entry = new Entry(next, sketch, story, source, copyOf);
        put(entry);
        write(entry);
    }

    /** Puts an article back; they must come in the order of their numbers. */
    void restore(long number, StorySketch sketch, Story story, Story.Source source, Optional<String> copyOf) {
        if (size() == 0) {
            origin = number;
        }
        put(new Entry(Math.toIntExact(number - origin), sketch, story, source, copyOf));
    }

    private void put(Entry entry) {
        while (size() > 0 && entry.number() - oldest >= entries.length) {
            remove(entry(oldest));
        }
        oldest = size() == 0 ? entry.number() : oldest;
        index.add(entry.number(), entry.sketch().terms());
        entries[place(entry.number())] = entry;
        byArticle.put(entry.sketch().article(), entry);
        entry.story().add(entry);
        next = entry.number() + 1;
    }

    void write(Entry entry) {
        journal.written(origin + entry.number(), entry.snapshot());
    }

    void remove(Entry entry) {
        index.remove(entry.number(), entry.sketch().terms());
        entries[place(entry.number())] = null;
        byArticle.remove(entry.sketch().article());
        entry.story().remove(entry);
        journal.removed(origin + entry.number());
        left.add(entry.story());
        while (size() > 0 && entry(oldest) == null) {
            oldest++;
        }
        while (next > oldest && entry(next - 1) == null) {
            next--;
        }
    }

    /** Returns the stories that articles have left since it was last asked. */
    List<Story> takeLeft() {
        List<Story> taken = List.copyOf(left);
        left.clear();
        return taken;
    }

    /** Returns the articles that have most in common with a new one, compared with it; not an earlier version of it. */
    List<Candidate> candidates(StorySketch sketch) {
        WeightedTerms terms = index.weighted(sketch.terms());
        WeightedTerms.Lookup lookup = terms.lookup();
        return index.search(terms).stream()
                .map(this::entry)
                .filter(entry -> !entry.sketch().article().equals(sketch.article()))
                .map(entry -> compared(sketch, lookup, entry))
                .toList();
    }

    /** Returns the earlier version of an article, compared with the new one. */
    Optional<Candidate> earlierVersion(StorySketch sketch) {
        return find(sketch.article())
                .map(entry -> compared(sketch, index.weighted(sketch.terms()).lookup(), entry));
    }

    private Candidate compared(StorySketch sketch, WeightedTerms.Lookup lookup, Entry entry) {
        WeightedTerms terms = index.weighted(entry.number(), entry.sketch().terms());
        return new Candidate(entry, Comparison.of(sketch, entry.sketch(), lookup.with(terms)));
    }

    private Entry entry(int number) {
        return entries[place(number)];
    }

    private int place(int number) {
        return number % entries.length;
    }
}
