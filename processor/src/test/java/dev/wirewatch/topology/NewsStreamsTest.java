package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class NewsStreamsTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private final String application = "desk-" + UUID.randomUUID();

    @TempDir
    private Path stateDir;

    @Test
    void stateThatWasClosedIsKept() throws IOException {
        run();
        Path left = leaveAFile();
        run();

        assertThat(left).exists();
    }

    /** As after kill -9. */
    @Test
    void stateThatWasNotClosedIsDeletedBeforeAnythingIsProcessed() throws IOException {
        run();
        Path left = leaveAFile();
        Files.delete(stateDir.resolve(application + ".closed"));
        run();

        assertThat(left).doesNotExist();
        assertThat(stateDir.resolve(application + ".closed")).exists();
    }

    /** Starts, and stops in order. */
    private void run() {
        try (InstanceId instance = InstanceId.in(stateDir);
                NewsStreams streams = NewsStreams.start(
                        topology(),
                        CLUSTER.connection(),
                        Map.of("application.id", application, "state.dir", stateDir.toString()),
                        instance,
                        new SimpleMeterRegistry(),
                        Time.SYSTEM)) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(streams::isReady);
            assertThat(stateDir.resolve(application + ".closed")).doesNotExist();
        }
    }

    private Path leaveAFile() throws IOException {
        return Files.createFile(stateDir.resolve(application).resolve("0_0").resolve("left"));
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.table(
                "news.articles", Consumed.with(Serdes.String(), Serdes.ByteArray()), Materialized.as("revisions"));
        return builder.build();
    }
}
