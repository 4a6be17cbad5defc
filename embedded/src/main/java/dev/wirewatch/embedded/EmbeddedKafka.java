package dev.wirewatch.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
     * @param dataDir created when missing; used by one process at a time
     * @param port 0 for a free port, chosen at the first start and kept
     * @param maxRecordBytes largest record that it takes
     * @throws PortInUseException when another program listens there
     * @throws DataInUseException when another Wirewatch uses the folder
     * @throws CannotStartException when Kafka fails for another reason
     */
    public static EmbeddedKafka start(Path dataDir, int port, int maxRecordBytes) throws InterruptedException {
        DataDir data = DataDir.open(dataDir);
        int chosen = port;
        try {
            if (port == 0) {
                chosen = Integer.parseInt(data.property("broker.port", () -> Integer.toString(Ports.free())));
            }
            Ports.requireFree(chosen, "Kafka");
            BrokerEnd.requireSpace(dataDir, dataDir.toFile().getUsableSpace());
            BrokerEnd.explain(data.logs());
            // the controller's port is not visible to clients, so it may change with each start
            BrokerSettings settings = new BrokerSettings(chosen, Ports.free(), data.logs(), maxRecordBytes);
            return new EmbeddedKafka(data, startUninterrupted(data, settings), chosen);
        } catch (InterruptedException e) {
            data.close();
            throw e;
        } catch (ExecutionException | RuntimeException e) {
            data.close();
            throw failure(e, data, chosen);
        }
    }

    /** On a thread of its own: Kafka ends the whole process when it is interrupted while it works on its files. */
    private static KafkaNode startUninterrupted(DataDir data, BrokerSettings settings)
            throws InterruptedException, ExecutionException {
        CompletableFuture<KafkaNode> start = CompletableFuture.supplyAsync(
                () -> startNode(data, settings), task -> new Thread(task, "embedded-kafka-start").start());
        try {
            return start.get();
        } catch (InterruptedException e) {
            // in a few seconds the broker can be shut down cleanly
            start.thenAccept(KafkaNode::stop).exceptionally(failed -> null).join();
            throw e;
        }
    }

    private static KafkaNode startNode(DataDir data, BrokerSettings settings) {
        format(data);
        KafkaNode node = new KafkaNode(settings);
        boolean started = false;
        try {
            node.start(data.brokerWasKilled());
            started = true;
            return node;
        } finally {
            if (!started) {
                node.stop();
            }
        }
    }

    private static void format(DataDir data) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(
                            data.property("cluster.id", () -> Uuid.randomUuid().toString()))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setDirectories(List.of(data.logs().toString()))
                    .setMetadataLogDirectory(data.logs().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true) // a later start keeps the data
                    .run();
        } catch (Exception e) {
            throw new CannotStartException("Kafka cannot use the folder " + data.logs() + ": " + e.getMessage(), e);
        }
    }

    private static CannotStartException failure(Exception e, DataDir data, int port) {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        if (cause instanceof CannotStartException known) {
            return known;
        }
        boolean portTaken = Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return portTaken
                ? new PortInUseException(port, "Kafka", cause)
                : new CannotStartException(
                        "Kafka could not start in " + data.logs() + ": " + cause.getMessage(), cause);
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Shuts the broker down cleanly, so that the next start is quick. */
    @Override
    public void close() {
        node.stop();
        data.close();
    }
}
