package dev.wirewatch.trend;

import java.util.List;

/** How long the stretches of time are whose counts are set against what is expected. */
public enum Scale {
    HOUR(1, List.of(24, 24 * 7)),
    DAY(24, List.of(7));

    private final int hours;
    private final List<Integer> cycles;

    /** @param cycles after how many buckets counts are alike, the shortest cycle first: a day, a week */
    Scale(int hours, List<Integer> cycles) {
        this.hours = hours;
        this.cycles = cycles;
    }

    List<Integer> cycles() {
        return cycles;
    }

    public int hours() {
        return hours;
    }

    long bucket(long hour) {
        return Math.floorDiv(hour, hours);
    }

    long firstHour(long bucket) {
        return bucket * hours;
    }
}
