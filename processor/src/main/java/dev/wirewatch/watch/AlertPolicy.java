package dev.wirewatch.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How often, and when, the owner of a watch is told.
 *
 * @param grain how often of one story
 * @param throttle how often at all
 * @param quietHours when not
 * @param breakthrough what is told all the same
 * @param paused whether nothing is told for now
 * @param expiresAt from when on nothing is told
 */
public record AlertPolicy(
        Grain grain,
        Optional<Throttle> throttle,
        Optional<QuietHours> quietHours,
        Breakthrough breakthrough,
        boolean paused,
        Optional<Instant> expiresAt) {

    public static final AlertPolicy DEFAULT = of(Grain.DEVELOPMENT);

    /** At any time. */
    public static AlertPolicy of(Grain grain) {
        return new AlertPolicy(grain, Optional.empty(), Optional.empty(), Breakthrough.NONE, false, Optional.empty());
    }

    /** Whether it is paused or has expired. */
    boolean isSilent(Instant now) {
        return paused || expiresAt.filter(end -> !now.isBefore(end)).isPresent();
    }

    boolean isQuiet(Instant now) {
        return quietHours.filter(hours -> hours.contain(now)).isPresent();
    }

    boolean hasRoom(AlertWindow window, Instant now) {
        return throttle.map(limit -> window.hasRoom(limit, now)).orElse(true);
    }

    /** The window after one alert more. */
    AlertWindow sent(AlertWindow window, Instant now) {
        return throttle.map(limit -> window.with(limit, now)).orElse(AlertWindow.NONE);
    }

    /** Whether nothing that was sent before counts any longer. */
    boolean isOver(AlertWindow window, Instant now) {
        return throttle.map(limit -> window.isOver(limit, now)).orElse(true);
    }
}
