package dev.wirewatch.bench;

/** Threads of a bench itself: they end with the process, and their CPU time is told apart by their names. */
public final class BenchThreads {

    /** What their names begin with. */
    public static final String PREFIX = "bench-";

    private static final long SECOND_MS = 1_000;

    /** What is done again and again. */
    @FunctionalInterface
    public interface Task {

        void run() throws InterruptedException;
    }

    private BenchThreads() {}

    /** A thread that is not started yet. */
    public static Thread of(String name, Runnable work) {
        Thread thread = new Thread(work, PREFIX + name);
        thread.setDaemon(true);
        return thread;
    }

    /** A thread, not started yet, that does something once a second until it is interrupted. */
    public static Thread everySecond(String name, Task task) {
        return of(name, () -> {
            try {
                while (true) {
                    task.run();
                    Thread.sleep(SECOND_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // its end
            }
        });
    }
}
