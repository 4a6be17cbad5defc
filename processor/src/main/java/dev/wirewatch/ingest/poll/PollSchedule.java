package dev.wirewatch.ingest.poll;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Decides when a feed is fetched next. The interval follows how often the feed changes: it is halved when a fetch found
 * something new and grows by a quarter when it did not, so it settles where about every third fetch finds something.
 *
 * @param shortest pause between two fetches
 * @param longest pause, unless the feed asks for a longer one or fails
 */
public record PollSchedule(Duration shortest, Duration longest) {

    /** The longest pause that a server or a feed may ask for: a mistyped ttl must not silence a feed for good. */
    private static final Duration MAX_WISH = Duration.ofDays(1);

    private static final Duration MAX_BACK_OFF = Duration.ofHours(6);
    private static final Duration FIRST_INTERVAL = Duration.ofMinutes(5);
    private static final int MAX_DOUBLINGS = 12;
    private static final double JITTER = 0.1;
    private static final int MAX_HOURS_AHEAD = 8 * 24;

    /**
     * Times at which a feed asks not to be fetched.
     *
     * @param hours in UTC, 0 to 23
     * @param days in UTC
     */
    record Skip(Set<Integer> hours, Set<DayOfWeek> days) {

        /** @param days such as SUNDAY; other words are ignored */
        static Skip of(Collection<Integer> hours, Collection<String> days) {
            return new Skip(
                    Set.copyOf(hours),
                    Arrays.stream(DayOfWeek.values())
                            .filter(day -> days.contains(day.name()))
                            .collect(Collectors.toSet()));
        }

        private boolean covers(ZonedDateTime time) {
            return hours.contains(time.getHour()) || days.contains(time.getDayOfWeek());
        }
    }

    /** @param last the interval so far; zero when there is none yet */
    Duration interval(Duration last, boolean changed) {
        if (last.isZero()) {
            return clamp(FIRST_INTERVAL);
        }
        return clamp(changed ? last.dividedBy(2) : last.multipliedBy(5).dividedBy(4));
    }

    /** @param failures in a row, from 1 */
    Duration backOff(Duration interval, int failures) {
        Duration pause = clamp(interval).multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
        return min(pause, max(MAX_BACK_OFF, clamp(interval)));
    }

    /**
     * The time of the next fetch, moved by up to a tenth of the pause so that feeds that were added together spread out.
     *
     * @param wish the pause that the feed or its server asks for; zero when none
     */
    Instant next(Instant now, Duration pause, Duration wish, Skip skip, RandomGenerator random) {
        Duration least = max(pause, min(wish, MAX_WISH));
        Instant next = now.plus(least).plusMillis((long) (least.toMillis() * JITTER * random.nextDouble()));
        ZonedDateTime hour = next.atZone(ZoneOffset.UTC);
        for (int ahead = 0; skip.covers(hour) && ahead < MAX_HOURS_AHEAD; ahead++) {
            hour = hour.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return skip.covers(hour) ? next : hour.toInstant();
    }

    private Duration clamp(Duration interval) {
        return max(shortest, min(longest, interval));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
