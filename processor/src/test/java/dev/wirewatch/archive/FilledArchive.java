package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import dev.wirewatch.kafka.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An archive that a test fills by hand. Records are seen at once. */
public final class FilledArchive implements Archive {

    private final ArchiveIndex index;

    private FilledArchive(Directory directory) throws IOException {
        this.index = ArchiveIndex.open(
                directory, List.of(Topics.ENRICHED), ArchiveLimits.DEFAULT, new SimpleMeterRegistry().timer("search"));
    }

    public static FilledArchive inMemory() {
        try {
            return new FilledArchive(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilledArchive in(Path folder) throws IOException {
        return new FilledArchive(FSDirectory.open(folder));
    }

    public <T> FilledArchive with(Kind<T> kind, T record, Instant time) {
        try {
            index.add(kind, record, time);
            index.publish(index.positions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What the topics are read to. */
    public FilledArchive at(Positions positions) {
        try {
            index.publish(positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ArchiveIndex index() {
        return index;
    }

    @Override
    public ArchiveView view() {
        return index.view();
    }

    @Override
    public Optional<CatchUp> catchUp() {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
