package dev.wirewatch.bench;

/** How many articles wait, and the largest number that did, looked at once a second. */
final class LagGauge implements AutoCloseable {

    private static final String ARTICLES = "news.articles";
    private static final String SKETCHES = "sketches-repartition";
    private static final long PAUSE_MS = 600; // the metric is read anew each half second

    private final MetricsPage metrics;
    private final Thread reader = BenchThreads.everySecond("lag", this::read);
    private volatile long most;
    private volatile long mostForStory;

    private LagGauge(MetricsPage metrics) {
        this.metrics = metrics;
    }

    static LagGauge watch(MetricsPage metrics) {
        LagGauge gauge = new LagGauge(metrics);
        gauge.reader.start();
        return gauge;
    }

    long most() {
        return most;
    }

    /** For the story topology, which no alert on an article waits for. */
    long mostForStory() {
        return mostForStory;
    }

    /** Waits until every article has come through the whole topology. */
    static void awaitNone(MetricsPage metrics) throws InterruptedException {
        while (waiting(metrics, ARTICLES) + waiting(metrics, SKETCHES) > 0) {
            Thread.sleep(PAUSE_MS);
        }
    }

    private void read() throws InterruptedException {
        most = Math.max(most, waiting(metrics, ARTICLES));
        mostForStory = Math.max(mostForStory, waiting(metrics, SKETCHES));
    }

    private static long waiting(MetricsPage metrics, String topic) throws InterruptedException {
        return (long) metrics.sum("wirewatch_consumer_lag", "topic=\"%s\"".formatted(topic));
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
    }
}
