package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.utils.Time;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A day of news while processors come and go: each story is told as if one had processed it all. */
class MovingPartitionsIT {

    private static final String APPLICATION = "moving-partitions";
    private static final int SECOND_JOINS = 4;
    private static final int FIRST_LEAVES = 9;
    private static final int FIRST_RETURNS = 13;
    private static final int SECOND_LEAVES = 17;

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path folder;

    @Test
    void aDayOfNewsIsToldTheSameWhileProcessorsComeAndGo() throws Exception {
        try (var client = CLUSTER.connection().schemaRegistry()) {
            TopicSetup.registerSchemas(client, NewsTopology.internalSchemas(APPLICATION));
        }
        new CompactedTopic<Watch>(CLUSTER.connection(), Topics.WATCHES)
                .putAll(WireDay.watches().stream().collect(Collectors.toMap(Watch::getId, Function.identity())));
        List<String> told = new ArrayList<>();
        List<WireDay.Item> items = WireDay.items();
        try (KafkaProducer<String, Article> producer = CLUSTER.connection().producer(Topics.ARTICLES);
                TopicTail<Alert> alerts = new TopicTail<>(CLUSTER.connection(), Topics.ALERTS);
                Processor first = new Processor("first");
                Processor second = new Processor("second")) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            alerts.since(Instant.EPOCH, alert -> true, alert -> told.add(WireDay.words(alert)));
            first.start();
            for (int i = 0; i < items.size(); i++) {
                switch (i) {
                    case SECOND_JOINS -> second.start();
                    case FIRST_LEAVES -> first.close();
                    case FIRST_RETURNS -> first.start();
                    case SECOND_LEAVES -> second.close();
                    default -> {
                        // nobody comes or goes
                    }
                }
                publisher.publish(items.get(i).article()).join();
                int expected = i + 1;
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> {
                            alerts.next(alert -> true, alert -> told.add(WireDay.words(alert)));
                            return told.size() >= expected;
                        });
            }
            assertThat(first.alerts()).isPositive();
            assertThat(second.alerts()).isPositive();
        }
        assertThat(told).containsExactlyElementsOf(WireDay.told());
    }

    /** One that can be started again after it was closed, with the state that it had. */
    private final class Processor implements AutoCloseable {

        private final Path state;
        private final InstanceId instance;
        private final MeterRegistry meters = new SimpleMeterRegistry();
        private NewsStreams streams;

        Processor(String name) throws IOException {
            state = folder.resolve(name);
            instance = InstanceId.in(state);
        }

        void start() {
            streams = NewsStreams.start(
                    NewsTopology.build(CLUSTER.connection().serdes(), new NewsAnnotator(), 10_000),
                    CLUSTER.connection(),
                    Map.of("application.id", APPLICATION, "state.dir", state.toString()),
                    instance,
                    meters,
                    Time.SYSTEM);
        }

        /** How many it has raised. */
        long alerts() {
            return meters.get("wirewatch.alert.delay.since.receipt").timer().count();
        }

        @Override
        public void close() {
            streams.close();
        }
    }
}
