package dev.wirewatch.ingest.http;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** What is being worked on at once, in requests and in bytes of their bodies; more is turned away and not queued. */
final class InFlight {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Semaphore requests;
    private final Semaphore bytes;

    InFlight(int requests, int bytes) {
        this.requests = new Semaphore(requests);
        this.bytes = new Semaphore(bytes);
    }

    /** A place for one request; it takes no bytes yet. */
    Permit acquire() throws RequestRejectedException {
        if (!requests.tryAcquire()) {
            throw busy();
        }
        return new Permit();
    }

    private static RequestRejectedException busy() {
        return new RequestRejectedException(Problem.passing(
                HttpStatus.TOO_MANY_REQUESTS, "Too much is being posted at once; send it again later.", PAUSE));
    }

    /** Held for as long as a request is being worked on. */
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
