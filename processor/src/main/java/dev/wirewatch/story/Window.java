package dev.wirewatch.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The articles of the last hours, in order of arrival, and no more than a number of them. */
final class Window {

    /** An article in the window. */
    record Entry(StorySketch sketch, Story story, Story.Source source) {}

    /** One that may be related to a new article. */
    record Candidate(Entry entry, Comparison comparison) {}

    private final Duration length;
    private final TermIndex index;
    private final Entry[] entries;
    private int oldest;
    private int next;
    private Instant now = Instant.MIN;

    Window(Duration length, int capacity) {
        this.length = length;
        index = new TermIndex(capacity);
        entries = new Entry[capacity];
    }

    int size() {
        return next - oldest;
    }

    int terms() {
        return index.terms();
    }

    /** Lets go of what has become too old when an article comes at a time; time never runs back. */
    void advance(Instant time) {
        now = time.isAfter(now) ? time : now;
        while (size() > 0 && entry(oldest).sketch().time().isBefore(now.minus(length))) {
            removeOldest();
        }
    }

    void add(Entry entry) {
        if (size() == entries.length) {
            removeOldest();
        }
        index.add(next, entry.sketch().terms());
        entries[next % entries.length] = entry;
        next++;
    }

    private void removeOldest() {
        Entry entry = entry(oldest);
        index.removeOldest(entry.sketch().terms());
        entry.story().remove(entry.sketch().credits());
        entries[oldest % entries.length] = null;
        oldest++;
    }

    /** Returns the articles that have most in common with a new one, compared with it. */
    List<Candidate> candidates(StorySketch sketch) {
        WeightedTerms terms = new WeightedTerms(sketch.terms(), index);
        WeightedTerms.Overlap overlap = terms.overlap();
        return index.search(terms).stream()
                .map(this::entry)
                .map(entry -> new Candidate(
                        entry,
                        Comparison.of(
                                sketch,
                                overlap,
                                entry.sketch(),
                                new WeightedTerms(entry.sketch().terms(), index))))
                .toList();
    }

    private Entry entry(int number) {
        return entries[number % entries.length];
    }
}
