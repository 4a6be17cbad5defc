package dev.wirewatch.archive;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index within its limits. Files hold what was deleted until a merge drops it, which happens when that is a
 * fifth of the whole, and during a merge the old ones stand beside the new: so what is alive may take half of the limit.
 */
final class IndexRetention {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRetention.class);

    private static final double MOST = 0.5;
    private static final double AFTER_PURGE = 0.45;

    private final Directory directory;
    private final IndexWriter writer;
    private final ArchiveLimits limits;

    IndexRetention(Directory directory, IndexWriter writer, ArchiveLimits limits) {
        this.directory = directory;
        this.writer = writer;
        this.limits = limits;
    }

    void purge(DirectoryReader index, Instant now) throws IOException {
        Instant first = now.minus(limits.retention());
        double alive = aliveBytes(index);
        if (alive > MOST * limits.maxBytes()) {
            Instant cut = olderThan(index, 1 - AFTER_PURGE * limits.maxBytes() / alive);
            LOG.info("event=archive-full bytes={} first={}", IndexFiles.bytes(directory), cut);
            first = cut.isAfter(first) ? cut : first;
        }
        if (new IndexSearcher(index).count(IndexQueries.before(first)) == 0) {
            return;
        }
        writer.deleteDocuments(IndexQueries.before(first));
        writer.forceMergeDeletes(false);
    }

    private static double aliveBytes(DirectoryReader index) throws IOException {
        double bytes = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            if (leaf.reader() instanceof SegmentReader segment) {
                bytes += (double) segment.getSegmentInfo().sizeInBytes() * segment.numDocs() / segment.maxDoc();
            }
        }
        return bytes;
    }

    /** The time before which this share of the records is. */
    private static Instant olderThan(DirectoryReader index, double share) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        long older = (long) (index.numDocs() * share);
        long low = 0;
        long high = newest(index).toEpochMilli() + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (searcher.count(IndexQueries.before(Instant.ofEpochMilli(middle))) < older) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Instant.ofEpochMilli(high);
    }

    private static Instant newest(DirectoryReader index) throws IOException {
        byte[] newest = PointValues.getMaxPackedValue(index, IndexFields.TIME);
        return Instant.ofEpochMilli(newest == null ? 0 : LongPoint.decodeDimension(newest, 0));
    }
}
