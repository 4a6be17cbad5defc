package dev.wirewatch.bench.alerts;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.BenchThreads;
import dev.wirewatch.bench.MetricsPage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** How many articles wait, and what CPU time the processors have taken, looked at once a second. */
final class UsageSamples implements AutoCloseable {

    private static final String ARTICLES = "news.articles";
    private static final String SKETCHES = "sketches-repartition";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final long PAUSE_MS = 600; // the metric is read anew each half second

    /**
     * What there was at a moment.
     *
     * @param nanos of {@link System#nanoTime}
     * @param waiting articles
     * @param waitingForStory articles that wait for the story topology, which no alert on an article waits for
     * @param cpuSeconds of all processors, from the beginning
     */
    record Sample(long nanos, long waiting, long waitingForStory, double cpuSeconds) {}

    private final Deployment deployment;
    private final CpuMeter.Use cpu;
    private final Consumer<String> progress;
    private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader = BenchThreads.everySecond("usage", this::read);

    private UsageSamples(Deployment deployment, CpuMeter.Use cpu, Consumer<String> progress) {
        this.deployment = deployment;
        this.cpu = cpu;
        this.progress = progress;
    }

    /** @param progress is told when a processor does not answer */
    static UsageSamples take(Deployment deployment, CpuMeter.Use cpu, Consumer<String> progress) {
        UsageSamples samples = new UsageSamples(deployment, cpu, progress);
        samples.reader.start();
        return samples;
    }

    long most(ToLongFunction<Sample> of) {
        return all().stream().mapToLong(of).max().orElse(0);
    }

    /** In their order. */
    List<Sample> all() {
        return List.copyOf(samples);
    }

    /**
     * Waits until every article has come through the whole topology.
     *
     * @throws UserFacingException when that takes ten minutes
     */
    static void awaitNoLag(Deployment deployment) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_WAIT);
        MetricsPage.Reading metrics;
        do {
            if (Instant.now().isAfter(latest)) {
                throw new UserFacingException("The stories of the warm-up were not known within ten minutes.");
            }
            Thread.sleep(PAUSE_MS);
            metrics = deployment.metrics();
        } while (waiting(metrics, ARTICLES) + waiting(metrics, SKETCHES) > 0);
    }

    private void read() throws InterruptedException {
        try {
            MetricsPage.Reading metrics = deployment.metrics();
            samples.add(
                    new Sample(System.nanoTime(), waiting(metrics, ARTICLES), waiting(metrics, SKETCHES), cpu.total()));
        } catch (UncheckedIOException e) {
            progress.accept("Not measured for a second: " + e.getMessage());
        }
    }

    private static long waiting(MetricsPage.Reading metrics, String topic) {
        return (long) metrics.sum("wirewatch_consumer_lag", "topic=\"%s\"".formatted(topic));
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
    }
}
