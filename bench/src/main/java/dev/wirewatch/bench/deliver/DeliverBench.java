package dev.wirewatch.bench.deliver;

import dev.wirewatch.app.Application;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.Startup;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.AlertReceiver;
import dev.wirewatch.bench.AlertTimes;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.bench.TemporaryFolder;
import dev.wirewatch.cli.run.LocalCluster;
import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Channel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Measures how alerts reach a webhook, beside channels that are dead. */
final class DeliverBench {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MS = 20;
    private static final double FLAT_OUT = 0;

    private final int warmUp;
    private final int alerts;
    private final double rate;
    private final Consumer<String> progress;

    /** Where the numbers of alerts begin that come next, and when each was written. */
    private int next;

    private final Map<Integer, Long> written = new HashMap<>();

    /**
     * A bench.
     *
     * @param warmUp alerts that come before those that are measured
     * @param alerts that are measured, once as fast as they are taken and once at the rate
     * @param rate alerts a second
     */
    DeliverBench(int warmUp, int alerts, double rate, Consumer<String> progress) {
        this.warmUp = warmUp;
        this.alerts = alerts;
        this.rate = rate;
        this.progress = progress;
    }

    /** @throws UserFacingException when an alert is not received within a minute */
    DeliverReport run(int deadChannels) throws InterruptedException {
        progress.accept("Starting Kafka, the schema registry and the delivery; dead channels: " + deadChannels);
        Path data = TemporaryFolder.create("wirewatch-bench");
        try (LocalCluster cluster = LocalCluster.start(data, 0, 0);
                SilentServer silent = new SilentServer();
                Startup startup = Startup.begin(Set.of(Role.DELIVER))) {
            Settings settings = cluster.settings(Map.of("http.port", "0", "deliver.allow.hosts", "127.0.0.1"));
            try (Application processor = startup.start(settings)) {
                while (!processor.isReady()) {
                    processor.expectLive();
                    Thread.sleep(PAUSE_MS);
                }
                return measure(settings.connection(), deadChannels, silent.address());
            }
        } finally {
            TemporaryFolder.delete(data);
        }
    }

    private DeliverReport measure(Connection connection, int deadChannels, String silent) throws InterruptedException {
        AlertReceiver receiver = new AlertReceiver();
        Map<String, Channel> channels = new HashMap<>(Map.of("bench", receiver.channel()));
        IntStream.range(0, deadChannels)
                .forEach(number -> channels.put(
                        "dead-" + number,
                        Channel.newBuilder(receiver.channel())
                                .setId("dead-" + number)
                                .setAddress(silent)
                                .setWatchIds(List.of(MadeAlerts.watch(number)))
                                .build()));
        new CompactedTopic<>(connection, Topics.CHANNELS).putAll(channels);
        try (AlertTimes times = AlertTimes.receive(receiver);
                KafkaProducer<String, Alert> producer = connection.producer(Topics.ALERTS)) {
            progress.accept("Warming up with %,d alerts".formatted(warmUp));
            write(producer, warmUp, FLAT_OUT);
            times.await(next, LONGEST_SILENCE);
            progress.accept("Measuring %,d alerts, as fast as they are taken".formatted(alerts));
            long began = System.nanoTime();
            write(producer, alerts, FLAT_OUT);
            times.await(next, LONGEST_SILENCE);
            double perSecond = alerts * 1e9 / (times.last() - began);
            progress.accept("Measuring %,d alerts at %,.0f a second".formatted(alerts, rate));
            int first = next;
            write(producer, alerts, rate);
            times.await(next, LONGEST_SILENCE);
            Delays delays = Delays.ofNanos(
                    IntStream.range(first, next).mapToLong(number -> times.at(number) - written.get(number)));
            return new DeliverReport(deadChannels, perSecond, DelayMs.of(delays));
        }
    }

    private void write(KafkaProducer<String, Alert> producer, int count, double perSecond) {
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            if (perSecond > 0) {
                LockSupport.parkNanos(began + (long) (i * TimeUnit.SECONDS.toNanos(1) / perSecond) - System.nanoTime());
            }
            Alert alert = MadeAlerts.alert(next, BenchArticles.address(next));
            written.put(next++, System.nanoTime());
            producer.send(new ProducerRecord<>(Topics.ALERTS.name(), alert.getWatchId(), alert));
        }
        producer.flush();
    }
}
