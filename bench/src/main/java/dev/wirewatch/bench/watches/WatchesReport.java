package dev.wirewatch.bench.watches;

import java.util.List;

/** What {@link WatchesBench} measured. */
record WatchesReport(List<Row> rows) {

    WatchesReport {
        rows = List.copyOf(rows);
    }

    /**
     * One engine with some watches.
     *
     * @param watches which: the mix, or queries alone
     * @param loadSeconds until the first article was matched
     * @param heapMegabytes for all that is kept of the watches
     */
    record Row(
            String engine,
            String watches,
            double count,
            double loadSeconds,
            double articlesPerSecond,
            double matchesPerArticle,
            double heapMegabytes) {

        /** On one core. */
        double millisPerArticle() {
            return 1_000 / articlesPerSecond;
        }
    }
}
