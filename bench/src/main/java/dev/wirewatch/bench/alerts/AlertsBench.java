package dev.wirewatch.bench.alerts;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.AlertTimes;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.bench.alerts.Stretch.Passage;
import dev.wirewatch.bench.alerts.UsageSamples.Sample;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;

/**
 * Measures processors: the delay from the POST of an article until its alert arrives, and what an article costs.
 */
final class AlertsBench {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final double FLAT_OUT = 0;

    private final BenchArticles articles;
    private final Arrival arrival;
    private final int warmUp;
    private final int count;
    private final double rate;
    private final Consumer<String> progress;

    /**
     * A bench.
     *
     * @param arrival when an alert has arrived
     * @param warmUp articles that come before those that are measured
     * @param count articles that are measured
     * @param rate articles a second; 0 for as fast as they are taken
     * @param progress is told what is done, one line at a time
     */
    AlertsBench(
            BenchArticles articles, Arrival arrival, int warmUp, int count, double rate, Consumer<String> progress) {
        this.articles = articles;
        this.arrival = arrival;
        this.warmUp = warmUp;
        this.count = count;
        this.rate = rate;
        this.progress = progress;
    }

    /**
     * Warms the processors up and measures them. Watches of its own are in the cluster for as long as that takes.
     *
     * @throws UserFacingException when an article raises no alert within a minute
     */
    AlertsReport measure(Deployment deployment) throws InterruptedException {
        CompactedTopic<Watch> watches = new CompactedTopic<>(deployment.connection(), Topics.WATCHES);
        watches.putAll(watches());
        try (AlertTimes alerts = arrival.times(deployment);
                Admin admin = deployment.connection().admin()) {
            ArticleLoad load = new ArticleLoad(articles, deployment.processors());
            progress.accept("Warming up with %,d articles".formatted(warmUp));
            load.post(warmUp, FLAT_OUT);
            alerts.await(warmUp, LONGEST_SILENCE);
            UsageSamples.awaitNoLag(deployment); // stories come after alerts
            progress.accept("Measuring %,d articles".formatted(count));
            return measure(deployment, load, alerts, admin);
        } finally {
            watches().keySet().forEach(watches::remove);
        }
    }

    private AlertsReport measure(Deployment deployment, ArticleLoad load, AlertTimes alerts, Admin admin)
            throws InterruptedException {
        TopicSizes sizes = TopicSizes.of(admin);
        double enriched = enrichSeconds(deployment);
        CpuMeter.Use cpu = deployment.cpuMeter().begin();
        long began = System.nanoTime();
        try (UsageSamples samples = UsageSamples.take(deployment, cpu, progress)) {
            load.post(count, rate);
            alerts.await(warmUp + count, LONGEST_SILENCE);
            Map<String, Double> used = cpu.seconds();
            List<Passage> passages = IntStream.range(warmUp, warmUp + count)
                    .mapToObj(number -> new Passage(load.sent().get(number), alerts.at(number)))
                    .toList();
            Delays delays = Delays.ofNanos(passages.stream().mapToLong(Passage::delay));
            return new AlertsReport(
                    count,
                    arrival.name().toLowerCase(Locale.ROOT),
                    count * 1e9 / (alerts.last() - began),
                    DelayMs.of(delays),
                    delays.histogram(),
                    used,
                    enrichSeconds(deployment) - enriched,
                    shares(TopicSizes.of(admin).since(sizes), count),
                    samples.most(Sample::waiting),
                    samples.most(Sample::waitingForStory),
                    Stretch.of(began, passages, samples.all()));
        }
    }

    private static double enrichSeconds(Deployment deployment) throws InterruptedException {
        return deployment.metrics().sum("wirewatch_step_seconds_sum", "step=\"enrich\"");
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
}
