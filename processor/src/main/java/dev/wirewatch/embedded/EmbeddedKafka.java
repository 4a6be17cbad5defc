package dev.wirewatch.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Kafka inside this process: one broker and controller on the loopback address, its data kept over restarts. */
public final class EmbeddedKafka implements AutoCloseable {

    private final DataDir data;
    private final KafkaNode node;
    private final int port;

    private EmbeddedKafka(DataDir data, KafkaNode node, int port) {
        this.data = data;
        this.node = node;
        this.port = port;
    }

    /**
     * Returns once clients can use it.
     *
     * @param dataDir made when missing; one process at a time
     * @param port 0 for a free port, picked the first time and the same ever after
     * @throws PortInUseException when another program listens there
     * @throws DataInUseException when another Wirewatch uses the folder
     * @throws CannotStartException when Kafka fails for another reason
     */
    public static EmbeddedKafka start(Path dataDir, int port) throws InterruptedException {
        DataDir data = DataDir.open(dataDir);
        try {
            int chosen = port != 0
                    ? port
                    : Integer.parseInt(data.remembered("broker.port", () -> Integer.toString(Ports.free())));
            Ports.requireFree(chosen, "Kafka");
            // the controller's port is nobody's business outside, so it may be another one at each start
            BrokerSettings settings = new BrokerSettings(chosen, Ports.free(), data.logs());
            format(data);
            return new EmbeddedKafka(data, startNode(settings, data.brokerWasKilled()), chosen);
        } catch (InterruptedException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static void format(DataDir data) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(data.remembered(
                            "cluster.id", () -> Uuid.randomUuid().toString()))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setDirectories(List.of(data.logs().toString()))
                    .setMetadataLogDirectory(data.logs().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true) // a later start keeps what is there
                    .run();
        } catch (Exception e) {
            throw new CannotStartException("Kafka cannot use the folder " + data.logs() + ": " + e.getMessage(), e);
        }
    }

    private static KafkaNode startNode(BrokerSettings settings, boolean brokerWasKilled) throws InterruptedException {
        KafkaNode node = new KafkaNode(settings);
        try {
            node.start(brokerWasKilled);
            return node;
        } catch (Throwable e) { // Kafka is written in Scala and throws checked exceptions undeclared
            node.stop();
            if (e instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw e instanceof CannotStartException known ? known : failure(settings, e);
        }
    }

    private static CannotStartException failure(BrokerSettings settings, Throwable e) {
        boolean portTaken = Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return portTaken
                ? new PortInUseException(settings.port(), "Kafka", e)
                : new CannotStartException("Kafka could not start in " + settings.logs() + ": " + e.getMessage(), e);
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Ends the broker in good order, so that the next start is quick. */
    @Override
    public void close() {
        node.stop();
        data.close();
    }
}
