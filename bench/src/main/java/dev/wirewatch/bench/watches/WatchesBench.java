package dev.wirewatch.bench.watches;

import dev.wirewatch.bench.Heap;
import dev.wirewatch.bench.watches.WatchesReport.Row;
import dev.wirewatch.watch.Watch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures what an article costs that is matched against many watches, in one thread. */
final class WatchesBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<BenchReading> articles;
    private final Duration time;
    private final Consumer<String> progress;

    /**
     * @param time that each engine is measured for, and warmed up before
     * @param progress gets what is being done, one line at a time
     */
    WatchesBench(List<BenchReading> articles, Duration time, Consumer<String> progress) {
        this.articles = List.copyOf(articles);
        this.time = time;
        this.progress = progress;
    }

    /** @param sizes how many watches */
    WatchesReport run(List<Integer> sizes) {
        MadeWatches made = new MadeWatches(articles);
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            List<Watch> mix = made.mix(size);
            rows.add(measure("Wirewatch", IndexEngine::new, "mix", mix));
            rows.add(measure("Lucene Monitor", MonitorEngine::new, "mix", mix));
            List<Watch> queries = made.queries(size);
            rows.add(measure("Wirewatch", IndexEngine::new, "queries", queries));
            rows.add(measure("Lucene Monitor", MonitorEngine::new, "queries", queries));
        }
        return new WatchesReport(rows);
    }

    private Row measure(String name, Supplier<WatchEngine> made, String kind, List<Watch> watches) {
        progress.accept(String.format(Locale.ROOT, "Measuring %s, %s: %,d", name, kind, watches.size()));
        double empty = Heap.used();
        WatchEngine engine = made.get();
        long began = THREADS.getCurrentThreadCpuTime();
        engine.load(watches);
        engine.match(articles.get(0));
        double loaded = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        double full = Heap.used();
        match(engine); // a warm-up
        Speed speed = match(engine);
        return new Row(
                name, kind, watches.size(), loaded, speed.articlesPerSecond(), speed.matchesPerArticle(), full - empty);
    }

    private record Speed(double articlesPerSecond, double matchesPerArticle) {}

    /** By the processor time of this thread, so that other load on the machine counts little. */
    private Speed match(WatchEngine engine) {
        long began = THREADS.getCurrentThreadCpuTime();
        long matches = 0;
        int matched = 0;
        do {
            matches += engine.match(articles.get(matched % articles.size()));
            matched++;
        } while (THREADS.getCurrentThreadCpuTime() - began < time.toNanos());
        return new Speed(matched * 1e9 / (THREADS.getCurrentThreadCpuTime() - began), (double) matches / matched);
    }
}
