package dev.wirewatch.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of what a search found, newest first.
 *
 * @param total how many there are on all pages; at least so many, when it is not exact
 * @param next the cursor of the page after it; empty when it is the last
 */
public record Found<T>(List<Hit<T>> hits, long total, boolean isExact, Optional<String> next) {

    /**
     * @param id of the record among those of its kind
     * @param time when the broker took it, by which hits are sorted
     */
    public record Hit<T>(String id, Instant time, T record) {}

    public Found {
        hits = List.copyOf(hits);
    }

    public List<T> records() {
        return hits.stream().map(Hit::record).toList();
    }
}
