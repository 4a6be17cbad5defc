package dev.wirewatch.bench.soak;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.AlertTimes;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processors under load, with a fault now and then; then a count of what was lost, doubled, late and not given back. */
final class SoakBench {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final int WARM_UP = 100;
    private static final long SHORTEST_CALM_MS = 3_000;
    private static final int CALM_MS = 5_000;

    /** What comes twice comes soon after. */
    private static final long LAST_WAIT_MS = 3_000;

    /** @param at in nanoseconds of {@link System#nanoTime} */
    private record Strike(Fault fault, long at) {}

    private final BenchArticles articles;
    private final Consumer<String> progress;

    /** @param progress is told what is done, one line at a time */
    SoakBench(BenchArticles articles, Consumer<String> progress) {
        this.articles = articles;
        this.progress = progress;
    }

    /**
     * Runs it.
     *
     * @param folder of all data and logs
     * @throws UserFacingException when a processor ends, or does not become ready again
     */
    SoakReport run(Path folder, SoakPlan plan) throws InterruptedException {
        progress.accept("Starting Kafka, the schema registry and processors: %d".formatted(plan.processors()));
        try (SoakCluster cluster = SoakCluster.start(folder, plan.processors(), plan.heap(), plan.settings())) {
            new CompactedTopic<>(cluster.connection(), Topics.WATCHES).putAll(articles.watches());
            try (AlertTimes alerts = AlertTimes.follow(cluster.connection());
                    SteadyLoad load = SteadyLoad.start(articles, plan.rate(), cluster.connection())) {
                alerts.await(WARM_UP, LONGEST_SILENCE);
                try (UseGauge use = UseGauge.watch(cluster.processors().get(0))) {
                    List<Strike> strikes = strike(cluster, plan, alerts, load);
                    load.close();
                    progress.accept("Waiting for the last alerts");
                    awaitAll(alerts, load.published().size());
                    Thread.sleep(LAST_WAIT_MS);
                    return report(alerts, load.published(), strikes, use);
                }
            }
        }
    }

    /** Every fault strikes once before one strikes again, and none before the alerts have caught up with the last. */
    private List<Strike> strike(SoakCluster cluster, SoakPlan plan, AlertTimes alerts, SteadyLoad load)
            throws InterruptedException {
        long end = System.nanoTime() + plan.time().toNanos();
        Random random = new Random(plan.seed());
        List<Strike> strikes = new ArrayList<>();
        List<Fault> next = new ArrayList<>();
        while (System.nanoTime() < end) {
            if (next.isEmpty()) {
                next.addAll(plan.faults());
                Collections.shuffle(next, random);
            }
            Fault fault = next.remove(next.size() - 1);
            ProcessorProcess struck = struck(cluster.processors(), random);
            progress.accept("%d: %s".formatted(strikes.size() + 1, fault));
            strikes.add(new Strike(fault, System.nanoTime()));
            fault.strike(cluster, struck);
            cluster.awaitReady();
            awaitAll(alerts, load.published().size());
            Thread.sleep(SHORTEST_CALM_MS + random.nextInt(CALM_MS));
        }
        return strikes;
    }

    private static ProcessorProcess struck(List<ProcessorProcess> processors, Random random) {
        return processors.get(processors.size() == 1 ? 0 : 1 + random.nextInt(processors.size() - 1));
    }

    private void awaitAll(AlertTimes alerts, int published) throws InterruptedException {
        try {
            alerts.await(published, LONGEST_SILENCE);
        } catch (UserFacingException e) {
            progress.accept(e.getMessage()); // the rest is lost, as the report says
        }
    }

    private static SoakReport report(
            AlertTimes alerts, Map<Integer, Long> published, List<Strike> strikes, UseGauge use) {
        Set<Integer> lost = new HashSet<>(published.keySet());
        lost.removeAll(alerts.articles());
        return new SoakReport(
                published.size(),
                lost.size(),
                alerts.doubled().size(),
                DelayMs.of(delays(alerts, published, Long.MIN_VALUE, Long.MAX_VALUE)),
                Stream.of(Fault.values())
                        .map(fault -> strikes(fault, alerts, published, strikes))
                        .toList(),
                use.heap(),
                use.openFiles());
    }

    private static SoakReport.Strikes strikes(
            Fault fault, AlertTimes alerts, Map<Integer, Long> published, List<Strike> strikes) {
        double[] slowest = IntStream.range(0, strikes.size())
                .filter(i -> strikes.get(i).fault() == fault)
                .mapToDouble(i -> delays(
                                alerts,
                                published,
                                strikes.get(i).at(),
                                i + 1 < strikes.size() ? strikes.get(i + 1).at() : Long.MAX_VALUE)
                        .max())
                .toArray();
        return new SoakReport.Strikes(
                fault.toString(), slowest.length, DoubleStream.of(slowest).max().orElse(0));
    }

    /** Of the articles that were due from one time to another. */
    private static Delays delays(AlertTimes alerts, Map<Integer, Long> published, long from, long to) {
        LongStream nanos = published.entrySet().stream()
                .filter(article -> alerts.articles().contains(article.getKey()))
                .filter(article -> article.getValue() >= from && article.getValue() < to)
                .mapToLong(article -> alerts.at(article.getKey()) - article.getValue());
        return Delays.ofNanos(nanos);
    }
}
