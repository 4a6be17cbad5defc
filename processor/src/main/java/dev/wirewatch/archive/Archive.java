package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import java.time.Duration;
import java.util.Optional;

/** The last days of the output topics. */
public interface Archive extends AutoCloseable {

    /** What it holds now. Close it soon: as long as it is open, files that it reads stay on disk. */
    ArchiveView view();

    /**
     * Waits until it holds more than up to these positions.
     *
     * @return whether it does
     */
    boolean awaitMore(Positions held, Duration atMost);

    /** How much of the topics has been read while it is built or catches up; empty when it is up to date. */
    Optional<CatchUp> catchUp();

    /**
     * @param read records that were read
     * @param left about how many there are
     */
    record CatchUp(long read, long left) {}

    @Override
    void close();
}
