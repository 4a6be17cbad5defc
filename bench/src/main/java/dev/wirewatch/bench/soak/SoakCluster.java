package dev.wirewatch.bench.soak;

import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kafka and a schema registry in this process, and processors in processes of their own. */
final class SoakCluster implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final String registryUrl;
    private final Connection connection;
    private final List<ProcessorProcess> processors = new ArrayList<>();
    private EmbeddedRegistry registry;

    private SoakCluster(EmbeddedKafka kafka, EmbeddedRegistry registry) {
        this.kafka = kafka;
        this.registry = registry;
        this.registryUrl = registry.url();
        this.connection = new Connection(
                Map.of("bootstrap.servers", kafka.bootstrapServers()), Map.of("schema.registry.url", registryUrl));
    }

    /**
     * Starts all, one processor after the other.
     *
     * @param folder of all data and logs
     */
    static SoakCluster start(Path folder, int processors, String heap, Map<String, String> settings)
            throws InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Topic.MAX_RECORD_BYTES);
        SoakCluster cluster = new SoakCluster(kafka, EmbeddedRegistry.start(kafka.bootstrapServers(), 0));
        try {
            Map<String, String> all = new HashMap<>(settings);
            all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
            all.put("registry.url", cluster.registryUrl);
            for (int number = 1; number <= processors; number++) {
                ProcessorProcess processor = new ProcessorProcess(folder.resolve("processor-" + number), heap, all);
                cluster.processors.add(processor);
                processor.start();
                processor.awaitReady();
            }
            return cluster;
        } catch (RuntimeException | InterruptedException e) {
            try (cluster) {
                throw e;
            }
        }
    }

    Connection connection() {
        return connection;
    }

    List<ProcessorProcess> processors() {
        return processors;
    }

    void awaitReady() throws InterruptedException {
        for (ProcessorProcess processor : processors) {
            processor.awaitReady();
        }
    }

    void stopRegistry() {
        registry.close();
    }

    /** Starts it again where it was. */
    void startRegistry() throws InterruptedException {
        registry = EmbeddedRegistry.start(
                kafka.bootstrapServers(), URI.create(registryUrl).getPort());
    }

    @Override
    public void close() throws InterruptedException {
        try (kafka) {
            for (ProcessorProcess processor : processors) {
                processor.kill();
            }
            registry.close();
        }
    }
}
