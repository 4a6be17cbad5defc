package dev.wirewatch.watch;

import java.time.Duration;

/**
 * How many alerts a watch may raise; the rest are summed up in one.
 *
 * @param alerts at most so many
 * @param window from the first of them on, in whole minutes
 */
public record Throttle(int alerts, Duration window) {

    private static final int MAX_ALERTS = 1_000;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    /** @throws IllegalArgumentException when it has no alerts, or the window is too short or too long */
    public Throttle {
        if (alerts < 1 || alerts > MAX_ALERTS) {
            throw new IllegalArgumentException("A watch raises from 1 to %,d alerts in a window; %,d are none of these."
                    .formatted(MAX_ALERTS, alerts));
        }
        if (window.compareTo(SHORTEST) < 0
                || window.compareTo(LONGEST) > 0
                || !window.equals(Duration.ofMinutes(window.toMinutes()))) {
            throw new IllegalArgumentException(
                    "The window of a watch's alerts has from 1 minute to %d days, in whole minutes."
                            .formatted(LONGEST.toDays()));
        }
    }
}
