package dev.wirewatch.contract;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The stream processor as a process of its own, which goes by a {@link MovedClock}. */
final class MovedClockProcessor {

    static final String APPLICATION = "moved-clock";

    private static final int MAX_CHARS = 10_000;

    private final Path folder;
    private final Connection connection;
    private Process process;

    /** @param folder for its state, its log and its clock */
    MovedClockProcessor(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** The arguments: Kafka, the registry, the folder. */
    public static void main(String[] args) {
        Connection connection =
                new Connection(Map.of("bootstrap.servers", args[0]), Map.of("schema.registry.url", args[1]));
        Path folder = Path.of(args[2]);
        Path state = folder.resolve("state");
        NewsStreams.start(
                NewsTopology.build(connection.serdes(), new NewsAnnotator(), MAX_CHARS),
                connection,
                Map.of("application.id", APPLICATION, "state.dir", state.toString(), "num.stream.threads", 1),
                InstanceId.in(state),
                new SimpleMeterRegistry(),
                new MovedClock(clock(folder)));
    }

    private static Path clock(Path folder) {
        return folder.resolve("clock");
    }

    /** From now on it is that time for the processor. */
    void moveTo(String time) {
        MovedClock.set(clock(folder), OffsetDateTime.parse(time).toInstant());
    }

    void startAt(String time) {
        moveTo(time);
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            "target/test-classes:target/wirewatch.jar:target/lib/*",
                            MovedClockProcessor.class.getName(),
                            connection.bootstrapServers(),
                            connection.shownRegistryUrl(),
                            folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("processor.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
