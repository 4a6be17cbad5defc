package dev.wirewatch.ingest.http;

import dev.wirewatch.serve.Problem;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the requests in progress, and the bytes of their bodies; what exceeds them is rejected and not queued. A body
 * may take its time to arrive while there is capacity; when there is none, the slow ones give way.
 */
final class InFlight {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How long a request that gives way may take to end. */
    private static final Duration GIVING_WAY = Duration.ofMillis(500);

    private static final double SLOW_BYTES_PER_SECOND = 64 * 1024;
    private static final double GRACE_SECONDS = 1;

    private final Semaphore requests;
    private final Semaphore bytes;
    private final Set<Permit> arriving = ConcurrentHashMap.newKeySet();

    InFlight(int requests, int bytes) {
        this.requests = new Semaphore(requests);
        this.bytes = new Semaphore(bytes);
    }

    /** A permit for one request, with no bytes yet. The thread that acquires it reads the body. */
    Permit acquire() throws RequestRejectedException {
        take(requests, 1);
        return new Permit();
    }

    private void take(Semaphore capacity, int count) throws RequestRejectedException {
        if (capacity.tryAcquire(count)) {
            return;
        }
        arriving.forEach(Permit::giveWayIfSlow);
        try {
            if (capacity.tryAcquire(count, GIVING_WAY.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // gives way itself
        }
        throw new RequestRejectedException(
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too much is being posted at once; send it again later.")
                        .retryAfter(PAUSE));
    }

    /** Held while a request is in progress. */
    final class Permit implements AutoCloseable {

        private final Thread reader = Thread.currentThread();
        private final long begin = System.nanoTime();
        private volatile int held;
        private boolean isArriving = true;

        Permit() {
            arriving.add(this);
        }

        void reserve(int more) throws RequestRejectedException {
            take(bytes, more);
            held += more;
        }

        /** The body is read, or will not be: from here on the request gives way to no other. */
        synchronized void arrived() {
            isArriving = false;
            arriving.remove(this);
            Thread.interrupted(); // one that came too late
        }

        private synchronized void giveWayIfSlow() {
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (isArriving && seconds > GRACE_SECONDS && held / seconds < SLOW_BYTES_PER_SECOND) {
                reader.interrupt();
            }
        }

        @Override
        public void close() {
            arrived();
            bytes.release(held);
            requests.release();
        }
    }
}
