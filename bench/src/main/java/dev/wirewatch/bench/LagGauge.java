package dev.wirewatch.bench;

/** The largest number of articles that waited, looked at once a second. */
final class LagGauge implements AutoCloseable {

    private final MetricsPage metrics;
    private final Thread reader = BenchThreads.everySecond("lag", this::read);
    private volatile long most;

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

    private void read() throws InterruptedException {
        most = Math.max(most, (long) metrics.sum("wirewatch_consumer_lag", "topic=\"news.articles\""));
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
    }
}
