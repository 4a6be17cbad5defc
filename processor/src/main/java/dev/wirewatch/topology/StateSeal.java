package dev.wirewatch.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether local state was closed in order: a file beside it that is there only then.
 *
 * <p>What a killed process had open is of no use, and Kafka Streams finds so when it opens a task, and throws it away. But
 * then it also aborts the transaction of the thread's other tasks, and in the middle of a rebalance it does not commit what
 * these have done before, nor take it back in their stores: their alerts would be lost. So such state is deleted before
 * anything is processed.
 */
final class StateSeal {

    private static final Logger LOG = LoggerFactory.getLogger(StateSeal.class);

    private final Path file;

    /** The seal of an application's state. */
    StateSeal(Path stateDir, String applicationId) {
        this.file = stateDir.resolve(applicationId + ".closed");
    }

    /**
     * Breaks the seal.
     *
     * @return whether there was one
     * @throws UncheckedIOException when the folder cannot be written
     */
    boolean open() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that all is closed. Where it cannot be said, all is fetched again after the next start. */
    void close() {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            LOG.warn("event=state-not-sealed file={} cause=\"{}\"", file, e.toString());
        }
    }
}
