package dev.wirewatch.archive;

import dev.wirewatch.archive.ArchiveView.Bucket;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts documents by their time, as the clocks of a zone show it. */
final class TimeCounts extends SimpleCollector {

    private static final int MAX_BUCKETS = 10_000;

    /** In milliseconds. */
    private final long width;

    private final ZoneId zone;
    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private NumericDocValues times = DocValues.emptyNumeric();

    TimeCounts(Duration bucket, ZoneId zone) {
        this.width = bucket.toMillis();
        this.zone = zone;
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
                .mapToObj(number -> new Bucket(start(number), counts.getOrDefault(number, 0L)))
                .toList();
    }

    private Instant start(long number) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(number * width), ZoneOffset.UTC)
                .atZone(zone)
                .toInstant();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        times = DocValues.getNumeric(segment.reader(), IndexFields.TIME);
    }

    @Override
    public void collect(int document) throws IOException {
        if (times.advanceExact(document)) {
            counts.merge(Math.floorDiv(local(times.longValue()), width), 1L, Long::sum);
        }
    }

    private long local(long time) {
        return time
                + 1_000L * zone.getRules().getOffset(Instant.ofEpochMilli(time)).getTotalSeconds();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
