package dev.wirewatch.kafka;

import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Kafka and a registry in this process for all test classes that register this extension. They start with the first of
 * these classes and end after the last test. Each class finds our topics new and empty.
 */
public final class SharedCluster implements BeforeAllCallback {

    private static final int PARTITIONS = 4;

    private Connection connection;

    @Override
    public void beforeAll(ExtensionContext context) {
        connection = context.getRoot()
                .getStore(Namespace.create(SharedCluster.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .connection();
        newTopics(PARTITIONS);
    }

    public Connection connection() {
        return connection;
    }

    public String kafka() {
        return connection.bootstrapServers();
    }

    public String registry() {
        return connection.registryUrl();
    }

    /** Deletes every topic but the registry's own, and creates ours. */
    public void newTopics(int partitions) {
        try (Admin admin = connection.admin();
                SchemaRegistryClient client = connection.schemaRegistry()) {
            KafkaFutures.await(admin.deleteTopics(topics(admin)).all());
            Awaitility.await().until(() -> topics(admin).isEmpty()); // a broker learns of it after the controller
            TopicSetup.createTopics(admin, partitions, Optional.empty());
            Awaitility.await().until(() -> topics(admin).size() == Topics.ALL.size());
            KafkaFutures.await(admin.listOffsets(ends(partitions)).all()); // who writes before that may wait for long
            TopicSetup.registerSchemas(client, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<TopicPartition, OffsetSpec> ends(int partitions) {
        return Topics.ALL.stream()
                .flatMap(topic ->
                        IntStream.range(0, partitions).mapToObj(number -> new TopicPartition(topic.name(), number)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    }

    private static List<String> topics(Admin admin) {
        return KafkaFutures.await(admin.listTopics().names()).stream()
                .filter(name -> !name.equals("_schemas"))
                .toList();
    }

    private record Running(Path folder, EmbeddedKafka kafka, EmbeddedRegistry registry) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("shared-cluster-");
                EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
                return new Running(folder, kafka, EmbeddedRegistry.start(kafka.bootstrapServers(), 0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        Connection connection() {
            return new Connection(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    Map.of("schema.registry.url", registry.url()));
        }

        @Override
        public void close() throws IOException {
            registry.close();
            kafka.close();
            Utils.delete(folder.toFile());
        }
    }
}
