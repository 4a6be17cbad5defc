package dev.wirewatch.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Delays in milliseconds, sorted.
 *
 * @param sorted in ascending order
 */
public record Delays(double[] sorted) {

    private static final double NANOS_PER_MS = 1e6;

    /** A bar of the histogram: delays from the one before up to this one. */
    public record Bar(double upToMs, int count) {}

    public static Delays ofNanos(LongStream nanos) {
        return new Delays(
                nanos.mapToDouble(delay -> delay / NANOS_PER_MS).sorted().toArray());
    }

    /** The delay that this share of all does not exceed (nearest rank); not a number when there are none. */
    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    public double max() {
        return percentile(1);
    }

    /** Bars whose limits grow by half, from the shortest delay to the longest. */
    public List<Bar> histogram() {
        List<Bar> bars = new ArrayList<>();
        double limit = 10;
        int counted = 0;
        while (counted < sorted.length) {
            int upTo = upTo(limit);
            if (upTo > 0) {
                bars.add(new Bar(limit, upTo - counted));
            }
            counted = upTo;
            limit = Math.rint(limit * 1.5);
        }
        return bars;
    }

    private int upTo(double limit) {
        int found = Arrays.binarySearch(sorted, Math.nextUp(limit));
        return found < 0 ? -found - 1 : found;
    }
}
