package dev.wirewatch.trend;

import java.util.Map;
import java.util.SortedMap;

/**
 * What an hour or a day lets expect, by the four weeks around it as far as they are known, itself left out.
 *
 * <p>The rate of a series is shrunk in steps: the rate at this hour of the week towards that at this hour of the day, and
 * that towards the rate at any time, as if as much was known of it already as four such hours and four counts tell (a gamma
 * prior for a Poisson rate: A. Gelman and others, Bayesian data analysis, 2.6). So a name that is seldom in the news is
 * judged by its rate at any time, and one that comes every Friday at noon is no surprise then. The prior of the rate at any
 * time is Jeffreys', half a count.
 *
 * <p>How much counts vary beyond chance is estimated by moments from what they did around the rate of their hour of the
 * day; to that comes how little is known of the rate itself.
 */
public final class Forecast {

    /** How far it looks. */
    static final int HOURS = 28 * 24;

    private static final double JEFFREYS = 0.5;
    private static final double SHRINKAGE = 4;

    /** Where a series tells too little of its dispersion: as of a name in the news, with the weight of ten such counts. */
    private static final double USUAL_DISPERSION = 0.2;

    private static final double WEIGHT = 10;
    private static final double LEAST_DISPERSION = 0.02;

    private final Scale scale;
    private final long bucket;
    private final SortedMap<Long, Long> counts;
    private final SortedMap<Long, Long> volume;

    private Forecast(Scale scale, long bucket, Counts counts, Counts volume) {
        this.scale = scale;
        this.bucket = bucket;
        this.counts = counts.by(scale);
        long reach = HOURS / scale.hours();
        this.volume = volume.by(scale).subMap(bucket - reach, bucket + reach + 1);
    }

    /**
     * @param volume of what the counts are a part, or 1 for each hour in which they were taken
     * @param exposure the volume of the bucket
     */
    static Expectation of(Scale scale, long bucket, Counts counts, Counts volume, double exposure) {
        Forecast forecast = new Forecast(scale, bucket, counts, volume);
        Slots all = forecast.slots(1);
        double dispersion = forecast.dispersion();
        double rate = (all.counts[0] + JEFFREYS) / Math.max(all.volume[0], 1);
        for (int cycle : scale.cycles()) {
            Slots slots = forecast.slots(cycle);
            int slot = Math.floorMod(bucket, cycle);
            double prior = SHRINKAGE * (exposure + 1 / rate);
            rate = (slots.counts[slot] + prior * rate) / (slots.volume[slot] + prior);
        }
        return new Expectation(rate * exposure, dispersion + 1 / (all.counts[0] + JEFFREYS));
    }

    /** Sums over the buckets that have one place in a cycle. */
    private static final class Slots {

        private final double[] counts;
        private final double[] volume;
        private final int[] buckets;

        Slots(int number) {
            counts = new double[number];
            volume = new double[number];
            buckets = new int[number];
        }
    }

    private Slots slots(int cycle) {
        Slots slots = new Slots(cycle);
        for (Map.Entry<Long, Long> entry : volume.entrySet()) {
            if (entry.getKey() != bucket) {
                int slot = Math.floorMod(entry.getKey(), cycle);
                slots.counts[slot] += counts.getOrDefault(entry.getKey(), 0L);
                slots.volume[slot] += entry.getValue();
                slots.buckets[slot]++;
            }
        }
        return slots;
    }

    private double dispersion() {
        int cycle = scale == Scale.HOUR ? scale.cycles().get(0) : 1;
        Slots slots = slots(cycle);
        double beyondChance = WEIGHT * USUAL_DISPERSION;
        double squares = WEIGHT;
        for (Map.Entry<Long, Long> entry : volume.entrySet()) {
            int slot = Math.floorMod(entry.getKey(), cycle);
            if (entry.getKey() != bucket && slots.buckets[slot] > 1) {
                double expected = slots.counts[slot] / slots.volume[slot] * entry.getValue();
                double deviation = counts.getOrDefault(entry.getKey(), 0L) - expected;
                double unbiased = slots.buckets[slot] / (slots.buckets[slot] - 1.0);
                beyondChance += deviation * deviation * unbiased - expected;
                squares += expected * expected;
            }
        }
        return Math.max(LEAST_DISPERSION, beyondChance / squares);
    }
}
