package dev.wirewatch.ingest.poll;

import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicSetup;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A real broker and a registry with all our topics. */
record EmbeddedCluster(EmbeddedKafka kafka, EmbeddedRegistry registry, Connection connection) implements AutoCloseable {

    private static final int PARTITIONS = 4;

    static EmbeddedCluster start(Path folder) throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
        EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0);
        Connection connection = new Connection(
                Map.of("bootstrap.servers", kafka.bootstrapServers()), Map.of("schema.registry.url", registry.url()));
        try (var admin = connection.admin();
                var client = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, PARTITIONS, Optional.empty());
            TopicSetup.registerSchemas(client, Map.of());
        }
        return new EmbeddedCluster(kafka, registry, connection);
    }

    @Override
    public void close() {
        registry.close();
        kafka.close();
    }
}
