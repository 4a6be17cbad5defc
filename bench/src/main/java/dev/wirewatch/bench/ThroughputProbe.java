package dev.wirewatch.bench;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Does work on pieces in turn, with pauses, and counts what has been done since the last {@link #reset}. */
final class ThroughputProbe<T> {

    /** What is done in a second. */
    record Rate(double pieces, double units) {}

    private final List<T> pieces;
    private final ToLongFunction<T> units;
    private final Consumer<T> work;
    private final long nanosOfRun;
    private final long most;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong unitsDone = new AtomicLong();
    private long nanos;

    /**
     * Nothing done yet.
     *
     * @param units how large a piece is, in whatever it is measured
     * @param nanosOfRun after which a run takes no further piece
     * @param most pieces that are ever taken
     */
    ThroughputProbe(List<T> pieces, ToLongFunction<T> units, Consumer<T> work, long nanosOfRun, long most) {
        this.pieces = pieces;
        this.units = units;
        this.work = work;
        this.nanosOfRun = nanosOfRun;
        this.most = most;
    }

    void reset() {
        done.set(0);
        unitsDone.set(0);
        nanos = 0;
    }

    Rate rate() {
        return new Rate(done.get() * 1e9 / nanos, unitsDone.get() * 1e9 / nanos);
    }

    void run(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long began = System.nanoTime();
        try {
            Callable<Void> worker = () -> {
                goOn(began);
                return null;
            };
            for (Future<Void> each : pool.invokeAll(Collections.nCopies(threads, worker))) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece could not be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } finally {
            pool.shutdownNow();
        }
        nanos += System.nanoTime() - began;
    }

    private void goOn(long began) {
        do {
            long i = next.getAndIncrement();
            if (i >= most) {
                return;
            }
            T piece = pieces.get((int) (i % pieces.size()));
            work.accept(piece);
            unitsDone.addAndGet(units.applyAsLong(piece));
            done.incrementAndGet();
        } while (System.nanoTime() - began < nanosOfRun);
    }
}
