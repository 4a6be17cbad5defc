package dev.wirewatch.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of time in which counts were rare again and again. For each sensitivity it begins with the first count that is
 * rare enough, and is over six hours after the last: what happens in between is the same burst.
 *
 * @param lastHeard when each sensitivity last heard of a count; the higher hears whatever a lower one does
 * @param peak the rarest count so far
 */
public record Burst(Instant began, Map<Sensitivity, Instant> lastHeard, Excess peak) {

    /** How long nothing rare must come until the next is a new burst. */
    public static final Duration LULL = Duration.ofHours(6);

    public Burst {
        lastHeard = Map.copyOf(lastHeard);
    }

    /**
     * The burst that lasts after a count: empty when it is none, and none lasts.
     *
     * @param least the highest sensitivity that there is for the series
     */
    static Optional<Burst> after(Optional<Burst> before, Instant now, Excess excess, Sensitivity least) {
        Optional<Burst> lasting = before.filter(burst -> burst.lasts(least, now));
        if (!least.hears(excess.rarity())) {
            return lasting;
        }
        Map<Sensitivity, Instant> heard = new EnumMap<>(Sensitivity.class);
        lasting.ifPresent(burst -> heard.putAll(burst.lastHeard()));
        Arrays.stream(Sensitivity.values())
                .filter(sensitivity -> sensitivity.hears(excess.rarity()))
                .forEach(sensitivity -> heard.put(sensitivity, now));
        Excess peak = lasting.map(Burst::peak)
                .filter(known -> known.rarity() >= excess.rarity())
                .orElse(excess);
        return Optional.of(new Burst(lasting.map(Burst::began).orElse(now), heard, peak));
    }

    /** Whether there is a burst at a time for those of a sensitivity. */
    public boolean lasts(Sensitivity sensitivity, Instant now) {
        Instant heard = lastHeard.get(sensitivity);
        return heard != null && now.isBefore(heard.plus(LULL));
    }

    /** The lowest sensitivity that has heard of it. */
    public Sensitivity lowest() {
        return Collections.max(lastHeard.keySet());
    }

    /** The lowest sensitivity for which there is a burst at a time. */
    public Optional<Sensitivity> level(Instant now) {
        return Arrays.stream(Sensitivity.values())
                .filter(sensitivity -> lasts(sensitivity, now))
                .reduce((higher, lower) -> lower);
    }
}
