package dev.wirewatch.bench;

import dev.wirewatch.app.UserFacingException;
import java.time.Duration;
import java.time.Instant;

/** How many articles wait, and the largest number that did, looked at once a second. */
final class LagGauge implements AutoCloseable {

    private static final String ARTICLES = "news.articles";
    private static final String SKETCHES = "sketches-repartition";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
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

    /**
     * Waits until every article has come through the whole topology.
     *
     * @throws UserFacingException when that takes ten minutes
     */
    static void awaitNone(MetricsPage metrics) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_WAIT);
        do {
            if (Instant.now().isAfter(latest)) {
                throw new UserFacingException("The stories of the warm-up were not known within ten minutes.");
            }
            Thread.sleep(PAUSE_MS);
        } while (waiting(metrics, ARTICLES) + waiting(metrics, SKETCHES) > 0);
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
