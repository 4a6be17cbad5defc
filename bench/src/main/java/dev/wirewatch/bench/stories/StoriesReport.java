package dev.wirewatch.bench.stories;

import java.util.List;

/** What {@link StoriesBench} measured. */
record StoriesReport(List<Row> rows) {

    StoriesReport {
        rows = List.copyOf(rows);
    }

    /**
     * One method, with a window of some size.
     *
     * @param articles in the window
     * @param sketches made in a second
     * @param assignments made in a second
     * @param bytesPerArticle of heap, for all that is kept of the articles in the window
     */
    record Row(String method, int articles, double sketches, double assignments, double bytesPerArticle) {}
}
