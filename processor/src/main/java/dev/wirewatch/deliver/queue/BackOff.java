package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a channel that takes nothing is left alone. Its identity is that of one pause: what was under way when the
 * pause began tells nothing about its end.
 */
final class BackOff {

    private static final Duration SHORTEST_WISH = Duration.ofSeconds(1);
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private final int failures;
    private final Instant until;

    private BackOff(int failures, Instant until) {
        this.failures = failures;
        this.until = until;
    }

    static BackOff none() {
        return new BackOff(0, Instant.MIN);
    }

    /**
     * After one more failure.
     *
     * @param wish how long the receiver wants to be left alone
     */
    BackOff next(Instant now, Optional<Duration> wish, RetrySchedule schedule, double random) {
        Duration pause = wish.map(BackOff::sensible).orElseGet(() -> schedule.pauseForever(failures + 1, random));
        return new BackOff(failures + 1, now.plus(pause));
    }

    boolean isOn() {
        return failures > 0;
    }

    Instant until() {
        return until;
    }

    private static Duration sensible(Duration wish) {
        return wish.compareTo(SHORTEST_WISH) < 0
                ? SHORTEST_WISH
                : wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }
}
