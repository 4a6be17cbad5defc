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
 * When a feed is fetched next. The interval follows how often the feed changes: it is halved when a fetch brought
 * something and grows by a quarter when it did not, so that it settles where about every third fetch finds something.
 *
 * @param shortest pause between two fetches
 * @param longest pause, but for what the feed itself wishes and for what fails
 */
public record PollSchedule(Duration shortest, Duration longest) {

    /** What a server or a feed may ask for at most: a mistyped ttl must not silence a feed for good. */
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 12;
    private static final double JITTER = 0.1;
    private static final int HOURS_AHEAD = 8 * 24;

    /**
     * Times in which a feed does not want to be fetched.
     *
     * @param hours in UTC, 0 to 23
     * @param days in UTC
     */
    record Skip(Set<Integer> hours, Set<DayOfWeek> days) {

        /** @param days such as SUNDAY; what is none is left out */
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
            return clamp(FIRST);
        }
        return clamp(changed ? last.dividedBy(2) : last.multipliedBy(5).dividedBy(4));
    }

    /** @param failures in a row, from 1 */
    Duration backOff(Duration interval, int failures) {
        Duration pause = clamp(interval).multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return min(pause, max(LONGEST_BACK_OFF, clamp(interval)));
    }

    /**
     * The time of the next fetch, moved by up to a tenth of the pause so that feeds added together do not stay together.
     *
     * @param wish the pause that the feed or its server asks for; zero when none
     */
    Instant next(Instant now, Duration pause, Duration wish, Skip skip, RandomGenerator random) {
        Duration least = max(pause, min(wish, LONGEST_WISH));
        Instant next = now.plus(least).plusMillis((long) (least.toMillis() * JITTER * random.nextDouble()));
        ZonedDateTime hour = next.atZone(ZoneOffset.UTC);
        for (int ahead = 0; skip.covers(hour) && ahead < HOURS_AHEAD; ahead++) {
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
