package dev.wirewatch.app;

import com.google.common.base.Throwables;
import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.SchemaRefusedException;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.TopicsMissingException;
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

    private static final int DEADLINE_MS = 5_000;

    private interface Step {

        void on(Admin admin, SchemaRegistryClient registry);
    }

    private ClusterSetup() {}

    /**
     * Creates the topics and registers the schemas that are missing.
     *
     * @param internal schemas of a topology's own topics, by topic name
     * @throws UserFacingException when Kafka or the registry is away, or the registry refuses a schema
     */
    public static void prepare(Settings settings, Map<String, Schema> internal) {
        run(settings.connection(), (admin, registry) -> {
            TopicSetup.createTopics(admin, settings.partitions(), settings.replication());
            TopicSetup.registerSchemas(registry, internal);
        });
    }

    /**
     * Checks that there is something to read, and creates nothing.
     *
     * @throws UserFacingException when Kafka or the registry is away, or the cluster has no topics of ours yet
     */
    public static void check(Connection connection) {
        run(connection, TopicSetup::check);
    }

    private static void run(Connection connection, Step step) {
        try (Admin admin = admin(connection);
                SchemaRegistryClient registry = connection.schemaRegistry()) {
            step.on(admin, registry);
        } catch (KafkaException e) {
            throw away(connection, e);
        } catch (UncheckedIOException | IOException e) {
            throw new UserFacingException(
                    "The schema registry does not answer at %s; start './wirewatch up', or name yours with --registry."
                            .formatted(connection.registryUrl()),
                    e);
        } catch (TopicsMissingException e) {
            throw new UserFacingException(connection.bootstrapServers() + ": " + e.getMessage(), e);
        } catch (SchemaRefusedException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static UserFacingException away(Connection connection, Exception e) {
        if (!Outage.isBehind(e)) {
            return new UserFacingException(
                    "Kafka cannot be used at %s: %s".formatted(connection.bootstrapServers(), Throwables.getRootCause(e).getMessage()), e);
        }
        return new UserFacingException(
                "Kafka does not answer at %s; start './wirewatch up', or name your cluster with --kafka."
                        .formatted(connection.bootstrapServers()),
                e);
    }

    private static Admin admin(Connection connection) {
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.put("default.api.timeout.ms", DEADLINE_MS);
        config.put("request.timeout.ms", DEADLINE_MS);
        return Admin.create(config);
    }
}
