package dev.wirewatch.ingest.fetch;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Lets requests to a host start one after another with a pause between them, without holding a thread meanwhile. */
final class HostRateLimiter implements AutoCloseable {

    /** Whoever would wait longer is turned away. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final int MOST_WAITING = 5000;
    private static final int MANY_HOSTS = 1000;

    private final Map<String, Long> free = new HashMap<>();
    private final Set<CompletableFuture<Boolean>> waiting = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "full-text-turns");
        thread.setDaemon(true);
        return thread;
    });

    /** @return true when its turn has come, false when too many wait already, or none may go any more */
    CompletableFuture<Boolean> next(String host, Duration pause) {
        long wait;
        synchronized (free) {
            long now = System.nanoTime();
            long start = Math.max(now, free.getOrDefault(host, now));
            wait = start - now;
            if (wait > LONGEST_WAIT.toNanos() || waiting.size() >= MOST_WAITING) {
                return CompletableFuture.completedFuture(false);
            }
            free.put(host, start + pause.toNanos());
            if (free.size() > MANY_HOSTS) {
                free.values().removeIf(time -> time <= now);
            }
        }
        return wait <= 0 ? CompletableFuture.completedFuture(true) : later(wait);
    }

    private CompletableFuture<Boolean> later(long nanos) {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        waiting.add(turn);
        try {
            timer.schedule(() -> go(turn, true), nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            go(turn, false); // closed
        }
        return turn;
    }

    private void go(CompletableFuture<Boolean> turn, boolean may) {
        waiting.remove(turn);
        turn.complete(may);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        waiting.forEach(turn -> go(turn, false));
    }
}
