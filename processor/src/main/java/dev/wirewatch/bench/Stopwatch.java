package dev.wirewatch.bench;

import dev.wirewatch.bench.LanguageReport.Speed;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the speed of work on articles, by the clock on the wall. The two that are compared take turns of a fraction of
 * a second, so that what else the machine does slows both alike.
 *
 * @param time for which each of the two does its work; as long it is done before, to be compiled and to fill caches
 */
record Stopwatch(Duration time) {

    private static final int TURNS = 8;

    /** The speeds of two engines. */
    record Both(Speed ours, Speed stock) {}

    /** Does the work on the articles in turn, over and over; each of the threads takes the next one. */
    Both steady(List<ReadArticle> articles, int threads, Consumer<ReadArticle> ours, Consumer<ReadArticle> stock) {
        long turn = time.toNanos() / TURNS;
        Lap first = new Lap(articles, ours, turn, Long.MAX_VALUE);
        Lap second = new Lap(articles, stock, turn, Long.MAX_VALUE);
        for (int i = 0; i < 2 * TURNS; i++) {
            if (i == TURNS) { // both are warm now
                first.reset();
                second.reset();
            }
            first.run(threads);
            second.run(threads);
        }
        return new Both(first.speed(), second.speed());
    }

    /** Does the work on each article once, in one thread, with nothing done before. */
    Speed once(List<ReadArticle> articles, Consumer<ReadArticle> work) {
        Lap lap = new Lap(articles, work, Long.MAX_VALUE, articles.size());
        lap.run(1);
        return lap.speed();
    }
}
