package dev.wirewatch.ingest.http;

import dev.wirewatch.serve.Problem;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Bounds the requests in progress, and the bytes of their bodies; what exceeds them is rejected and not queued. */
final class InFlight {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Semaphore requests;
    private final Semaphore bytes;

    InFlight(int requests, int bytes) {
        this.requests = new Semaphore(requests);
        this.bytes = new Semaphore(bytes);
    }

    /** A permit for one request, with no bytes yet. */
    Permit acquire() throws RequestRejectedException {
        if (!requests.tryAcquire()) {
            throw busy();
        }
        return new Permit();
    }

    private static RequestRejectedException busy() {
        return new RequestRejectedException(
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too much is being posted at once; send it again later.")
                        .retryAfter(PAUSE));
    }

    /** Held while a request is in progress. */
    final class Permit implements AutoCloseable {

        private int held;

        void reserve(int more) throws RequestRejectedException {
            if (!bytes.tryAcquire(more)) {
                throw busy();
            }
            held += more;
        }

        @Override
        public void close() {
            bytes.release(held);
            requests.release();
        }
    }
}
