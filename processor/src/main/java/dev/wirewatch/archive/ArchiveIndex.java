package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

/**
 * The index. One thread writes: it adds records, publishes them with the positions that they lead to, and commits both
 * together now and then. Any thread takes views of what was published last.
 */
public final class ArchiveIndex implements AutoCloseable {

    /** Files that soon go into others need not reach the disk: those up to this size, so many in all. */
    private static final double SMALL_MB = 4;

    private static final double CACHE_MB = 24;

    private final Directory directory;
    private final IndexWriter writer;
    private final ArchiveLimits limits;
    private final Timer searchTime;
    private final IndexRetention retention;
    private final Kills kills;
    private final IndexBatch batch;
    private volatile Published published;

    private record Published(DirectoryReader reader, Positions positions) {}

    private ArchiveIndex(Directory directory, IndexWriter writer, ArchiveLimits limits, Timer searchTime)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.limits = limits;
        this.searchTime = searchTime;
        this.retention = new IndexRetention(directory, writer, limits);
        DirectoryReader reader = DirectoryReader.open(writer);
        this.published = new Published(reader, IndexFiles.positions(writer));
        this.kills = KilledArticles.in(reader);
        this.batch = new IndexBatch(kills);
    }

    /**
     * @param folder may be new
     * @throws org.apache.lucene.store.LockObtainFailedException when another process has it open
     */
    public static ArchiveIndex open(Path folder, ArchiveLimits limits, Timer searchTime) throws IOException {
        return open(new NRTCachingDirectory(FSDirectory.open(folder), SMALL_MB, CACHE_MB), limits, searchTime);
    }

    static ArchiveIndex open(Directory directory, ArchiveLimits limits, Timer searchTime) throws IOException {
        return new ArchiveIndex(directory, IndexFiles.open(directory), limits, searchTime);
    }

    /** The same without what it holds. This one can be read until it is released. */
    ArchiveIndex anew() throws IOException {
        writer.rollback();
        return new ArchiveIndex(directory, IndexFiles.anew(directory), limits, searchTime);
    }

    /** The same as it was committed last. This one can be read until it is released. */
    ArchiveIndex reopened() throws IOException {
        writer.rollback();
        return open(directory, limits, searchTime);
    }

    /** The positions after the records that it holds. */
    public Positions positions() {
        return published.positions();
    }

    public <T> void add(Kind<T> kind, T record, Instant time) throws IOException {
        batch.add(new IndexEntry<>(kind, record, time), published.reader());
    }

    /** Makes what was added visible. */
    public void publish(Positions positions) throws IOException {
        DirectoryReader before = published.reader();
        batch.write(writer, before);
        refresh(positions);
    }

    private void refresh(Positions positions) throws IOException {
        DirectoryReader before = published.reader();
        DirectoryReader after = DirectoryReader.openIfChanged(before, writer);
        published = new Published(after == null ? before : after, positions);
        if (after != null) {
            before.decRef();
        }
    }

    /** Makes what was published last over a crash. */
    public void commit() throws IOException {
        writer.setLiveCommitData(IndexFiles.commitData(positions()).entrySet());
        writer.commit();
    }

    /** Drops what is too old, or too much. */
    void purge(Instant now) throws IOException {
        retention.purge(published.reader(), now);
        refresh(positions()); // which lets go of the files that merges have replaced
    }

    public ArchiveView view() {
        return snapshot();
    }

    private IndexView snapshot() {
        while (true) {
            Published last = published;
            if (last.reader().tryIncRef()) {
                return new IndexView(last.reader(), last.positions(), kills, searchTime);
            }
            if (last == published) {
                throw new AlreadyClosedException("The archive is closed.");
            }
        }
    }

    long count(Kind<?> kind) {
        try (IndexView view = snapshot()) {
            return view.count(Search.of(kind));
        }
    }

    public long bytes() {
        try {
            return IndexFiles.bytes(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws org.apache.lucene.index.CorruptIndexException when a file is not as it was written */
    void checkIntegrity() throws IOException {
        for (LeafReaderContext leaf : published.reader().leaves()) {
            if (leaf.reader() instanceof SegmentReader segment) {
                segment.checkIntegrity();
            }
        }
    }

    void release() throws IOException {
        published.reader().decRef();
    }

    @Override
    public void close() throws IOException {
        commit();
        writer.close();
        release();
    }
}
