package dev.wirewatch.deliver.state;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a message is tried again.
 *
 * @param pauses before each attempt, the first one included
 */
public record RetrySchedule(List<Duration> pauses) {

    /** That of Standard Webhooks. */
    public static final RetrySchedule STANDARD = new RetrySchedule(List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));

    /** By how much a pause may be longer, so that what failed together is not tried together again. */
    private static final double JITTER = 0.1;

    public RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /**
     * The pause after so many attempts, all of which have failed; empty when there is no further attempt.
     *
     * @param random from 0 to 1
     */
    public Optional<Duration> pause(int attempts, double random) {
        return attempts < pauses.size() ? Optional.of(lengthened(pauses.get(attempts), random)) : Optional.empty();
    }

    /** The same for one who never stops trying: the last pause is repeated. */
    public Duration pauseForever(int attempts, double random) {
        return lengthened(pauses.get(Math.min(attempts, pauses.size() - 1)), random);
    }

    /** From the first attempt to the last. */
    public Duration total() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration lengthened(Duration pause, double random) {
        return pause.plusMillis((long) (pause.toMillis() * JITTER * random));
    }
}
