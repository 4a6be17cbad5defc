package dev.wirewatch.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a service manager's request to end. The process stays until whoever asked for the signal has closed down
 * and closed this.
 */
public final class ShutdownSignal implements AutoCloseable {

    private static final long LONGEST_CLOSE_SECONDS = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private ShutdownSignal() {}

    public static ShutdownSignal onSignal() {
        ShutdownSignal stop = new ShutdownSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::askAndWait, "stop"));
        return stop;
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits for the signal, but no longer than this; whether there was none. */
    public boolean isNotAskedFor(long milliseconds) {
        try {
            return !asked.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void askAndWait() {
        asked.countDown();
        try {
            if (!closed.await(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("wirewatch: It did not close down in time; what was not committed is done again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
