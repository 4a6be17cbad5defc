package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.SchemaRefusedException;
import dev.wirewatch.kafka.TopicSetup;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** A cluster that a command is about to use: whether it answers, and whether it has our topics and schemas. */
public final class ClusterSetup {

    private static final int PATIENCE_MS = 5_000;

    private ClusterSetup() {}

    /**
     * Creates the topics and registers the schemas that are missing.
     *
     * @param internal schemas of a topology's own topics, by topic name
     * @throws UserFacingException when Kafka or the registry is away, or the registry refuses a schema
     */
    public static void prepare(Settings settings, Map<String, Schema> internal) {
        Connection connection = settings.connection();
        try (Admin admin = admin(connection);
                SchemaRegistryClient registry = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, settings.partitions(), settings.replication());
            TopicSetup.registerSchemas(registry, internal);
        } catch (KafkaException e) {
            throw away(connection, e);
        } catch (UncheckedIOException | IOException e) {
            throw new UserFacingException(
                    "The schema registry does not answer at %s; start './wirewatch up', or name yours with --registry."
                            .formatted(connection.registryUrl()),
                    e);
        } catch (SchemaRefusedException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static UserFacingException away(Connection connection, Exception e) {
        if (!Outage.isBehind(e)) {
            return new UserFacingException(
                    "Kafka cannot be used at %s: %s".formatted(connection.bootstrapServers(), deepest(e)), e);
        }
        return new UserFacingException(
                "Kafka does not answer at %s; start './wirewatch up', or name your cluster with --kafka."
                        .formatted(connection.bootstrapServers()),
                e);
    }

    /** Kafka's clients say last what is wrong, such as a setting or an address. */
    private static String deepest(Throwable e) {
        return e.getCause() == null ? e.getMessage() : deepest(e.getCause());
    }

    private static Admin admin(Connection connection) {
        Map<String, Object> impatient = new HashMap<>(connection.kafka());
        impatient.put("default.api.timeout.ms", PATIENCE_MS);
        impatient.put("request.timeout.ms", PATIENCE_MS);
        return Admin.create(impatient);
    }
}
