package dev.wirewatch.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a service manager's request to stop. After the signal the process stays until this is closed, so that
 * everything opened before can be closed first.
 */
public final class ShutdownSignal implements AutoCloseable {

    private static final long LONGEST_CLOSE_SECONDS = 40;

    private final CountDownLatch received = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private ShutdownSignal() {}

    public static ShutdownSignal listen() {
        ShutdownSignal signal = new ShutdownSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::receive, "shutdown-signal"));
        return signal;
    }

    public boolean isReceived() {
        return received.getCount() == 0;
    }

    /** Waits for the signal, for so many milliseconds at most. An interrupt counts as the signal. */
    public boolean isReceivedWithin(long milliseconds) {
        try {
            return received.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void receive() {
        received.countDown();
        try {
            if (!closed.await(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(
                        "wirewatch: It did not stop in time; work that was not committed will be done again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
