package dev.wirewatch.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Time;

/** The system's clock, off by what a file says, so that another process can move it. */
final class MovedClock implements Time {

    private static final long REREAD_MS = 50;

    private final Path file;
    private volatile long offsetMs;
    private volatile long readAtMs = Long.MIN_VALUE;

    MovedClock(Path file) {
        this.file = file;
    }

    /** From now on it is that time for whoever reads the file. */
    static void set(Path file, Instant time) {
        Path fresh = file.resolveSibling("fresh");
        try {
            Files.writeString(
                    fresh, Long.toString(Duration.between(Instant.now(), time).toMillis()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long milliseconds() {
        long now = SYSTEM.milliseconds();
        if (now - REREAD_MS > readAtMs) {
            readAtMs = now;
            try {
                offsetMs = Long.parseLong(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return now + offsetMs;
    }

    @Override
    public long nanoseconds() {
        return SYSTEM.nanoseconds();
    }

    @Override
    public void sleep(long ms) {
        SYSTEM.sleep(ms);
    }

    @Override
    public void waitObject(Object object, Supplier<Boolean> condition, long deadlineMs) throws InterruptedException {
        SYSTEM.waitObject(object, condition, deadlineMs - offsetMs);
    }
}
