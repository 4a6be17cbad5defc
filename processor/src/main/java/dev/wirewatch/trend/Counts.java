package dev.wirewatch.trend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many there were in each hour; an hour that has no entry had none. Hours are numbered from 1970 on, in UTC. */
public final class Counts {

    private static final long HOUR_MILLIS = ChronoUnit.HOURS.getDuration().toMillis();

    private final NavigableMap<Long, Long> hours = new TreeMap<>();

    public static long hour(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), HOUR_MILLIS);
    }

    public void add(long hour, long count) {
        hours.merge(hour, count, Long::sum);
    }

    /** Takes one back; of an hour that is forgotten nothing is known any longer. */
    void takeBack(long hour) {
        hours.computeIfPresent(hour, (key, count) -> Math.max(0, count - 1));
    }

    /** Forgets what nobody asks for any more at an hour. */
    public void forget(long now) {
        forgetBefore(now - Forecast.HOURS);
    }

    void forgetBefore(long hour) {
        hours.headMap(hour).clear();
    }

    public SortedMap<Long, Long> byHour() {
        return Collections.unmodifiableSortedMap(hours);
    }

    boolean isEmpty() {
        return hours.isEmpty();
    }

    /** How many there were in a bucket of a scale. */
    long in(Scale scale, long bucket) {
        return sum(hours.subMap(scale.firstHour(bucket), scale.firstHour(bucket + 1)));
    }

    /** By bucket of a scale, for those in which there was one. */
    SortedMap<Long, Long> by(Scale scale) {
        if (scale == Scale.HOUR) {
            return byHour();
        }
        SortedMap<Long, Long> buckets = new TreeMap<>();
        hours.forEach((hour, count) -> buckets.merge(scale.bucket(hour), count, Long::sum));
        return buckets;
    }

    private static long sum(SortedMap<Long, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
