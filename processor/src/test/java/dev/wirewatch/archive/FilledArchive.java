package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An archive that a test fills by hand. Records are seen at once. */
public final class FilledArchive implements Archive {

    private ArchiveIndex index;
    private boolean held;
    private Optional<Runnable> arrival = Optional.empty();

    private FilledArchive(Directory directory) throws IOException {
        this.index = ArchiveIndex.open(directory, ArchiveLimits.DEFAULT, new SimpleMeterRegistry().timer("search"));
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
            if (!held) {
                index.publish(index.positions());
            }
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

    /** Shows records no more until {@link #at}. */
    FilledArchive held() {
        held = true;
        return this;
    }

    FilledArchive restart() {
        try {
            index.commit();
            ArchiveIndex before = index;
            index = before.reopened();
            before.release();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArchiveIndex index() {
        return index;
    }

    @Override
    public ArchiveView view() {
        return index.view();
    }

    /** What comes while someone waits for more. */
    public void onWait(Runnable arrival) {
        this.arrival = Optional.of(arrival);
    }

    @Override
    public boolean awaitMore(Positions held, Duration atMost) {
        Optional<Runnable> now = arrival;
        arrival = Optional.empty();
        now.ifPresent(Runnable::run);
        return now.isPresent();
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
