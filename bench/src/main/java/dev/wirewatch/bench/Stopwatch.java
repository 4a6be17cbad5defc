package dev.wirewatch.bench;

import dev.wirewatch.bench.Lap.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Takes the speed of work on articles, or on whatever it is done on, by the clock on the wall. The two that are compared take turns of a fraction of
 * a second, so that what else the machine does slows both alike.
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
        Lap<T> first = new Lap<>(pieces, units, ours, turn, Long.MAX_VALUE);
        Lap<T> second = new Lap<>(pieces, units, stock, turn, Long.MAX_VALUE);
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
        Lap<T> lap = new Lap<>(pieces, units, work, Long.MAX_VALUE, pieces.size());
        lap.run(1);
        return lap.rate();
    }
}
