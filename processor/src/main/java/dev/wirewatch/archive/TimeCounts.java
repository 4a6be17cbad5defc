package dev.wirewatch.archive;

import dev.wirewatch.archive.ArchiveView.Bucket;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts documents by their time. */
final class TimeCounts extends SimpleCollector {

    private static final int MAX_BUCKETS = 10_000;

    /** In milliseconds. */
    private final long width;

    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private NumericDocValues times = DocValues.emptyNumeric();

    TimeCounts(Duration bucket) {
        this.width = bucket.toMillis();
        if (width < 1) {
            throw new IllegalArgumentException("A bucket of time must be at least a millisecond.");
        }
    }

    /** @throws IllegalArgumentException when the buckets are too many to be shown to anybody */
    List<Bucket> buckets() {
        if (counts.isEmpty()) {
            return List.of();
        }
        if (counts.lastKey() - counts.firstKey() >= MAX_BUCKETS) {
            throw new IllegalArgumentException(
                    "There are more than %,d buckets of time; take longer ones.".formatted(MAX_BUCKETS));
        }
        return LongStream.rangeClosed(counts.firstKey(), counts.lastKey())
                .mapToObj(number -> new Bucket(Instant.ofEpochMilli(number * width), counts.getOrDefault(number, 0L)))
                .toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        times = DocValues.getNumeric(segment.reader(), IndexFields.TIME);
    }

    @Override
    public void collect(int document) throws IOException {
        if (times.advanceExact(document)) {
            counts.merge(Math.floorDiv(times.longValue(), width), 1L, Long::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
