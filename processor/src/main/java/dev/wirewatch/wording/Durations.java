package dev.wirewatch.wording;

import java.time.Duration;

/** Durations as people say them: one number and one unit. */
public final class Durations {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private Durations() {}

    /** A duration, cut to whole units; a negative one is 0 s. */
    public static String of(Duration duration) {
        if (duration.isNegative()) {
            return "0 s";
        } else if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return duration.toSeconds() + " s";
        } else if (duration.compareTo(Duration.ofHours(1)) < 0) {
            return duration.toMinutes() + " min";
        } else if (duration.compareTo(TWO_DAYS) < 0) {
            return duration.toHours() + " h";
        }
        return duration.toDays() + " d";
    }

    /** How long ago something was. A time in the future comes from the clock of another machine, and is now. */
    public static String ago(Duration duration) {
        return duration.toSeconds() <= 0 ? "just now" : of(duration) + " ago";
    }

    public static String until(Duration duration) {
        return duration.toSeconds() <= 0 ? "now" : "in " + of(duration);
    }
}
