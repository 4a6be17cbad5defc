package dev.wirewatch.archive;

import java.time.Duration;

/** Says that so much time is over since it said so last. */
final class Interval {

    private long last = System.nanoTime();

    boolean isOver(Duration wait) {
        boolean over = left(wait).isZero();
        if (over) {
            last = System.nanoTime();
        }
        return over;
    }

    Duration left(Duration wait) {
        return Duration.ofNanos(Math.max(0, last + wait.toNanos() - System.nanoTime()));
    }
}
