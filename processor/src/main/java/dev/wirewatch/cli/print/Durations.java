package dev.wirewatch.cli.print;

import java.time.Duration;

/** Spells of time as people say them: one number and one unit. */
public final class Durations {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private Durations() {}

    /** A spell, cut to whole units; less than nothing is nothing. */
    public static String of(Duration spell) {
        if (spell.isNegative()) {
            return "0 s";
        } else if (spell.compareTo(Duration.ofMinutes(1)) < 0) {
            return spell.toSeconds() + " s";
        } else if (spell.compareTo(Duration.ofHours(1)) < 0) {
            return spell.toMinutes() + " min";
        } else if (spell.compareTo(TWO_DAYS) < 0) {
            return spell.toHours() + " h";
        }
        return spell.toDays() + " d";
    }

    /** How long ago something was. Two machines' clocks may differ, so that it seems to be still to come. */
    public static String ago(Duration spell) {
        return spell.toSeconds() <= 0 ? "just now" : of(spell) + " ago";
    }

    public static String until(Duration spell) {
        return spell.toSeconds() <= 0 ? "now" : "in " + of(spell);
    }
}
