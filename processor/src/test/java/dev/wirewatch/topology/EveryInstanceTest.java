package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.topology.table.WatchTable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two processors that read the table of watches. */
class EveryInstanceTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final int CHANGES = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private record Instance(InstanceId id, KafkaStreams streams, WatchTable table) implements AutoCloseable {

        static Instance start(Connection connection, Path state) {
            InstanceId id = InstanceId.in(state);
            WatchTable table = new WatchTable();
            TopologyBuilder topology = new TopologyBuilder(connection.serdes());
            topology.table(Topics.WATCHES, table);
            Map<String, Object> settings = Map.of(
                    StreamsConfig.APPLICATION_ID_CONFIG,
                    "every-instance",
                    StreamsConfig.STATE_DIR_CONFIG,
                    state.toString());
            KafkaStreams streams = new KafkaStreams(topology.build(), StreamsSettings.of(connection, settings, id));
            streams.start();
            return new Instance(id, streams, table);
        }

        boolean isRunning() {
            return streams.state() == KafkaStreams.State.RUNNING;
        }

        boolean knows(String watch) {
            return table.watches().contains(watch);
        }

        @Override
        public void close() {
            streams.close();
            id.close();
        }
    }

    @Test
    void aChangeOfTheWatchesTakesEffectOnEachWithinASecond() {
        CompactedTopic<Watch> watches = new CompactedTopic<>(CLUSTER.connection(), Topics.WATCHES);
        try (Instance first = Instance.start(CLUSTER.connection(), folder.resolve("first"));
                Instance second = Instance.start(CLUSTER.connection(), folder.resolve("second"))) {
            Awaitility.await().atMost(PATIENCE).until(() -> first.isRunning() && second.isRunning());
            List<Duration> times = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                String id = "w" + i;
                watches.putAll(Map.of(id, watch(id)));
                times.add(until(true, id, first, second));
                watches.remove(id);
                times.add(until(false, id, first, second));
            }

            Collections.sort(times);
            assertThat(times.get(times.size() / 2)).as(times.toString()).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** How long it takes after the broker has acknowledged the change; another load on the machine may delay some. */
    private static Duration until(boolean known, String watch, Instance... instances) {
        Instant acknowledged = Instant.now();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Stream.of(instances).allMatch(instance -> instance.knows(watch) == known));
        return Duration.between(acknowledged, Instant.now());
    }

    private static Watch watch(String id) {
        return Watch.newBuilder()
                .setId(id)
                .setLabel(id)
                .setKind(WatchKind.ENTITY)
                .setNames(List.of("Ada Brandt"))
                .setCreatedAt(Instant.EPOCH)
                .build();
    }
}
