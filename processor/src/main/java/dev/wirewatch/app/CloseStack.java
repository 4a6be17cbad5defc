package dev.wirewatch.app;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the last first. One that fails to close keeps none of the others open. */
final class CloseStack implements AutoCloseable {

    private final Deque<Runnable> closers = new ArrayDeque<>();

    void push(Runnable closer) {
        closers.push(closer);
    }

    /** Throws the first failure, with the others suppressed in it. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!closers.isEmpty()) {
            try {
                closers.pop().run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
