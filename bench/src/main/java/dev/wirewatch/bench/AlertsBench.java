package dev.wirewatch.bench;

import dev.wirewatch.app.Application;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.Startup;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.run.LocalCluster;
import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;

/**
 * Measures a whole processor in this process, with a broker and a registry of its own: the delay from the POST of an
 * article until its alert arrives, and what an article costs.
 */
final class AlertsBench {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MS = 20;
    private static final double FLAT_OUT = 0;

    private final BenchArticles articles;
    private final Map<String, String> settings;
    private final Arrival arrival;
    private final Consumer<String> progress;

    /**
     * A bench.
     *
     * @param settings of the processor that differ from the default
     * @param arrival when an alert has arrived
     * @param progress is told what is done, one line at a time
     */
    AlertsBench(BenchArticles articles, Map<String, String> settings, Arrival arrival, Consumer<String> progress) {
        this.articles = articles;
        this.settings = settings;
        this.arrival = arrival;
        this.progress = progress;
    }

    /**
     * Runs the processor, warms it up and measures it.
     *
     * @param warmUp articles that come before those that are measured
     * @param count articles that are measured
     * @param rate articles a second; 0 for as fast as they are taken
     * @throws UserFacingException when an article raises no alert within a minute
     */
    AlertsReport run(int warmUp, int count, double rate) throws InterruptedException {
        Path data = TemporaryFolder.create("wirewatch-bench");
        progress.accept("Starting Kafka, the schema registry and the processor");
        try (LocalCluster cluster = LocalCluster.start(data, 0, 0)) {
            Settings of = cluster.settings(withFreePort());
            try (Startup startup = Startup.begin(Role.ALL);
                    Application processor = startup.start(of)) {
                awaitReady(processor);
                new CompactedTopic<>(of.connection(), Topics.WATCHES).putAll(watches());
                URI address = URI.create("http://127.0.0.1:" + processor.httpPort());
                return measure(of, address, warmUp, count, rate);
            }
        } finally {
            TemporaryFolder.delete(data);
        }
    }

    private AlertsReport measure(Settings of, URI address, int warmUp, int count, double rate)
            throws InterruptedException {
        ArticleLoad load = new ArticleLoad(articles, address.resolve("/articles"));
        MetricsPage metrics = new MetricsPage(address.resolve("/metrics"));
        try (AlertTimes alerts = arrival.times(of.connection(), address);
                Admin admin = of.connection().admin()) {
            progress.accept("Warming up with %,d articles".formatted(warmUp));
            load.post(warmUp, FLAT_OUT);
            alerts.await(warmUp, LONGEST_SILENCE);
            LagGauge.awaitNone(metrics); // stories come after alerts
            progress.accept("Measuring %,d articles".formatted(count));
            TopicSizes sizes = TopicSizes.of(admin);
            double enriched = metrics.sum("wirewatch_step_seconds_sum", "step=\"enrich\"");
            CpuByPart cpu = CpuByPart.now();
            long began = System.nanoTime();
            try (LagGauge lag = LagGauge.watch(metrics)) {
                load.post(count, rate);
                alerts.await(warmUp + count, LONGEST_SILENCE);
                Map<String, Double> used = CpuByPart.now().since(cpu);
                double enriching = metrics.sum("wirewatch_step_seconds_sum", "step=\"enrich\"") - enriched;
                Delays delays = Delays.ofNanos(IntStream.range(warmUp, warmUp + count)
                        .mapToLong(number -> alerts.at(number) - load.sent().get(number)));
                return new AlertsReport(
                        count,
                        arrival.name().toLowerCase(Locale.ROOT),
                        count * 1e9 / (alerts.last() - began),
                        AlertsReport.DelayMs.of(delays),
                        delays.histogram(),
                        used,
                        enriching,
                        shares(TopicSizes.of(admin).since(sizes), count),
                        lag.most(),
                        lag.mostForStory());
            }
        }
    }

    private Map<String, Watch> watches() {
        Map<String, Watch> watches = new HashMap<>(articles.watches());
        watches.replaceAll(
                (id, watch) -> Watch.newBuilder(watch).setGrain(arrival.grain()).build());
        return watches;
    }

    private static List<AlertsReport.TopicShare> shares(TopicSizes added, int count) {
        return added.byTopic().entrySet().stream()
                .filter(topic -> topic.getValue().bytes() > 0)
                .map(topic -> new AlertsReport.TopicShare(
                        topic.getKey(),
                        (double) topic.getValue().records() / count,
                        (double) topic.getValue().bytes() / count))
                .toList();
    }

    private Map<String, String> withFreePort() {
        Map<String, String> all = new HashMap<>(Map.of("http.port", "0", "deliver.allow.hosts", "127.0.0.1"));
        all.putAll(settings);
        return all;
    }

    private static void awaitReady(Application processor) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!processor.isReady()) {
            processor.expectLive();
            if (Instant.now().isAfter(latest)) {
                throw new UserFacingException("The processor was not ready within two minutes.");
            }
            Thread.sleep(PAUSE_MS);
        }
    }
}
