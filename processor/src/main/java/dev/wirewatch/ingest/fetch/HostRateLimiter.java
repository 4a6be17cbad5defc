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

/** Spaces out requests to the same host. Waiting requests block no thread. */
final class HostRateLimiter implements AutoCloseable {

    /** A request that would wait longer is rejected. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(5);

    private static final int MAX_WAITING = 5000;
    private static final int MAX_HOSTS = 1000;

    private final Map<String, Long> free = new HashMap<>();
    private final Set<CompletableFuture<Boolean>> waiting = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "full-text-pauses");
        thread.setDaemon(true);
        return thread;
    });

    /** @return completed with true when the request may start; with false when too many are waiting, or this is closed */
    CompletableFuture<Boolean> acquire(String host, Duration pause) {
        long wait;
        synchronized (free) {
            long now = System.nanoTime();
            long start = Math.max(now, free.getOrDefault(host, now));
            wait = start - now;
            if (wait > MAX_WAIT.toNanos() || waiting.size() >= MAX_WAITING) {
                return CompletableFuture.completedFuture(false);
            }
            free.put(host, start + pause.toNanos());
            if (free.size() > MAX_HOSTS) {
                free.values().removeIf(time -> time <= now);
            }
        }
        return wait <= 0 ? CompletableFuture.completedFuture(true) : later(wait);
    }

    private CompletableFuture<Boolean> later(long nanos) {
        CompletableFuture<Boolean> permit = new CompletableFuture<>();
        waiting.add(permit);
        try {
            timer.schedule(() -> complete(permit, true), nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            complete(permit, false); // closed
        }
        return permit;
    }

    private void complete(CompletableFuture<Boolean> permit, boolean granted) {
        waiting.remove(permit);
        permit.complete(granted);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        waiting.forEach(permit -> complete(permit, false));
    }
}
