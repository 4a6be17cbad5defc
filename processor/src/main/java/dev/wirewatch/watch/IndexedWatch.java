package dev.wirewatch.watch;

import java.util.Optional;

/** A watch in an index. Two are never equal: one is found by what it is, since comparing all of two watches takes long. */
final class IndexedWatch {

    private final Watch watch;
    private final Optional<FilterCheck> filters;

    /** @throws IllegalArgumentException when a query among the filters cannot be read */
    IndexedWatch(Watch watch) {
        this.watch = watch;
        this.filters =
                watch.filters().equals(Filters.NONE) ? Optional.empty() : Optional.of(FilterCheck.of(watch.filters()));
    }

    Watch watch() {
        return watch;
    }

    String id() {
        return watch.id();
    }

    WatchKind kind() {
        return watch.kind();
    }

    /** What an article must be besides; empty when nothing is asked for. */
    Optional<FilterCheck> filters() {
        return filters;
    }
}
