package dev.wirewatch.archive;

import dev.wirewatch.archive.ArchiveSession.OtherTopicsException;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.Positions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The archive of a folder, which follows the output topics. One thread reads them; whatever goes wrong, it begins again
 * from what the index has, or without an index when that is damaged. Meanwhile it answers from what there is.
 */
public final class FollowedArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedArchive.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long CLOSE_MS = 20_000;

    private final Connection connection;
    private final ArchiveLimits limits;
    private final Clock clock;
    private final Thread thread = new Thread(this::run, "archive");
    private final Object turned = new Object();
    private volatile ArchiveIndex index;
    private volatile Optional<CatchUp> catchUp = Optional.of(new CatchUp(0, 0));
    private volatile boolean stopping;

    /**
     * @param folder may be new
     * @throws IllegalStateException when another process has it open
     */
    public FollowedArchive(
            Connection connection, Path folder, ArchiveLimits limits, MeterRegistry meters, Clock clock) {
        this.connection = connection;
        this.limits = limits;
        this.clock = clock;
        Timer searches = ArchiveMetrics.searches(meters);
        try {
            this.index = ArchiveIndex.open(folder, limits, searches);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("Another process uses the archive in %s.".formatted(folder), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ArchiveMetrics.register(
                meters, () -> index, () -> catchUp.map(CatchUp::left).orElse(0L));
    }

    /** Begins to follow. While the cluster is away it waits. Where there is not enough time for all, alerts come first. */
    public void start() {
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    public boolean isLive() {
        return thread.isAlive();
    }

    @Override
    public ArchiveView view() {
        ArchiveIndex now = index;
        try {
            return now.view();
        } catch (AlreadyClosedException e) {
            if (now == index) {
                throw e;
            }
            return view(); // it was begun anew in between
        }
    }

    @Override
    public boolean awaitMore(Positions held, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        synchronized (turned) {
            while (index.positions().equals(held)) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(turned, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public Optional<CatchUp> catchUp() {
        return catchUp;
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(CLOSE_MS);
            index.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("event=archive-not-closed cause=\"{}\"", e.toString()); // it reads again what is missing
        }
    }

    private void run() {
        boolean checked = false;
        while (!stopping) {
            try {
                if (!checked) {
                    index.checkIntegrity();
                    checked = true;
                }
                follow();
            } catch (OtherTopicsException | CorruptIndexException e) {
                LOG.warn("event=archive-rebuilt cause=\"{}\"", e.getMessage());
                replace(true);
            } catch (AlreadyClosedException e) { // an error of the file system has closed it, such as a full disk
                LOG.error("event=archive-paused cause=\"{}\"", e.toString());
                LockSupport.parkNanos(PAUSE_NANOS);
                replace(false);
                checked = false; // a file may be damaged, at which it would close again and again
            } catch (IOException | RuntimeException e) {
                log(e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void follow() throws IOException {
        try (ArchiveSession session = ArchiveSession.open(connection, index, limits, clock)) {
            while (!stopping) {
                session.turn();
                catchUp = session.catchUp();
                synchronized (turned) {
                    turned.notifyAll();
                }
            }
        }
    }

    private void replace(boolean anew) {
        try {
            ArchiveIndex before = index;
            index = anew ? before.anew() : before.reopened();
            before.release();
        } catch (IOException e) {
            log(e);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static void log(Exception e) {
        if (Outage.isBehind(e)) {
            LOG.warn("event=archive-paused outage=true cause=\"{}\"", e.getMessage());
        } else {
            LOG.error("event=archive-paused outage=false cause=\"{}\"", e.getMessage(), e);
        }
    }
}
