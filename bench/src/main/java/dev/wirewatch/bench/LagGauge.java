package dev.wirewatch.bench;

/** The largest number of articles that waited, looked at once a second. */
final class LagGauge implements AutoCloseable {

    private static final long INTERVAL_MS = 1_000;

    private final MetricsPage metrics;
    private final Thread reader = new Thread(this::read, AlertsBench.THREADS + "lag");
    private volatile long most;

    private LagGauge(MetricsPage metrics) {
        this.metrics = metrics;
        reader.setDaemon(true);
    }

    static LagGauge watch(MetricsPage metrics) {
        LagGauge gauge = new LagGauge(metrics);
        gauge.reader.start();
        return gauge;
    }

    long most() {
        return most;
    }

    private void read() {
        try {
            while (true) {
                most = Math.max(most, (long) metrics.sum("wirewatch_consumer_lag", "topic=\"news.articles\""));
                Thread.sleep(INTERVAL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
    }
}
