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
}
