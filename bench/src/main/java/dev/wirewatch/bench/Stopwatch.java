package dev.wirewatch.bench;

import dev.wirewatch.bench.ThroughputProbe.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Measures the speed of work on articles, or on other pieces, in elapsed time. The two that are compared take turns of a fraction of a
 * second, so that other load on the machine slows both alike.
 *
 * @param time for which each of the two does its work; as long it is done before, to be compiled and to fill caches
 */
record Stopwatch(Duration time) {

    private static final int TURNS = 8;

    /** The speeds of two engines. */
    record Both(Rate ours, Rate stock) {}

    /** Does the work on the pieces in turn, over and over; each of the threads takes the next one. */
    <T> Both steady(List<T> pieces, ToLongFunction<T> units, int threads, Consumer<T> ours, Consumer<T> stock) {
        long turn = time.toNanos() / TURNS;
        ThroughputProbe<T> first = new ThroughputProbe<>(pieces, units, ours, turn, Long.MAX_VALUE);
        ThroughputProbe<T> second = new ThroughputProbe<>(pieces, units, stock, turn, Long.MAX_VALUE);
        for (int i = 0; i < 2 * TURNS; i++) {
            if (i == TURNS) { // both are warm now
                first.reset();
                second.reset();
            }
            first.run(threads);
            second.run(threads);
        }
        return new Both(first.rate(), second.rate());
    }

    /** Does the work on each piece once, in one thread, with nothing done before. */
    <T> Rate once(List<T> pieces, ToLongFunction<T> units, Consumer<T> work) {
        ThroughputProbe<T> probe = new ThroughputProbe<>(pieces, units, work, Long.MAX_VALUE, pieces.size());
        probe.run(1);
        return probe.rate();
    }
}
