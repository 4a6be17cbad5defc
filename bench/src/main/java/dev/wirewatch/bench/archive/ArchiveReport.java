package dev.wirewatch.bench.archive;

import java.util.List;

/**
 * How large and how fast an archive is.
 *
 * @param records those of its articles, with their mentions and claims
 * @param cpuMsPerArticle of all threads, merges included, to index and show its records
 * @param rows of each sort of search, and of all together
 */
record ArchiveReport(int articles, long records, double bytesPerArticle, double cpuMsPerArticle, List<Row> rows) {

    /** Times in milliseconds. */
    record Row(String search, double p50, double p95, double p99, double max) {}
}
