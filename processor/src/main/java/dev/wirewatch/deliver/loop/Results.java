package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.queue.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** How attempts ended: from the threads that send to the one that owns all state, which is woken if it waits. */
final class Results {

    /** @param alertedAt when its alert was raised; empty of a summary */
    record Result(Attempt attempt, Outcome outcome, Optional<Instant> alertedAt) {}

    private final LinkedBlockingQueue<Result> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable wake;

    Results(Runnable wake) {
        this.wake = wake;
    }

    void add(Result result) {
        queue.add(result);
        if (waiting.getAndSet(false)) {
            wake.run();
        }
    }

    /** From now on until {@link #endWait} the owner is woken by a result. Returns false when there is one already. */
    boolean beginWait() {
        waiting.set(true);
        return queue.isEmpty();
    }

    void endWait() {
        waiting.set(false);
    }

    /** Those that have come. */
    List<Result> take() {
        List<Result> taken = new ArrayList<>();
        queue.drainTo(taken);
        return taken;
    }

    /** The same, after waiting for the first one for at most this time. */
    List<Result> take(Duration wait) throws InterruptedException {
        Result first = queue.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        List<Result> taken = new ArrayList<>();
        if (first != null) {
            taken.add(first);
            queue.drainTo(taken);
        }
        return taken;
    }
}
