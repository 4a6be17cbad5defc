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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** A cluster that a command is about to use: whether it answers, and whether it has our topics and schemas. */
public final class ClusterSetup {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /** How Kafka's clients begin to say that no host of {@code bootstrap.servers} is known. */
    private static final String UNRESOLVED = "No resolvable bootstrap urls";

    private ClusterSetup() {}

    /**
     * Creates the topics and registers the schemas that are missing.
     *
     * @param internal schemas of a topology's own topics, by topic name
     * @throws UserFacingException when Kafka or the registry is away, or the registry refuses a schema
     */
    public static void prepare(Settings settings, Map<String, Schema> internal) {
        run(settings.connection(), DEADLINE, (admin, registry) -> {
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
        run(connection, DEADLINE, TopicSetup::check);
    }

    /**
     * Works on a cluster.
     *
     * @param deadline of each of its answers
     * @throws UserFacingException when Kafka or the registry is away or refuses
     */
    static void run(Connection connection, Duration deadline, BiConsumer<Admin, SchemaRegistryClient> work) {
        try (Admin admin = admin(connection, deadline);
                SchemaRegistryClient registry = connection.schemaRegistry()) {
            work.accept(admin, registry);
        } catch (KafkaException e) {
            throw away(connection, e);
        } catch (UncheckedIOException | IOException e) {
            throw new UserFacingException(
                    "The schema registry does not answer at %s; start './wirewatch up', or name yours with --registry."
                            .formatted(connection.shownRegistryUrl()),
                    e);
        } catch (TopicsMissingException e) {
            throw new UserFacingException(connection.bootstrapServers() + ": " + e.getMessage(), e);
        } catch (SchemaRefusedException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static UserFacingException away(Connection connection, Exception e) {
        if (!Outage.isBehind(e)) {
            String cause = String.valueOf(Throwables.getRootCause(e).getMessage()); // names a setting or an address
            return new UserFacingException(
                    "Kafka cannot be used at %s: %s"
                            .formatted(
                                    connection.bootstrapServers(),
                                    cause.startsWith(UNRESOLVED) ? "no host of that name is known." : cause),
                    e);
        }
        return new UserFacingException(
                "Kafka does not answer at %s; start './wirewatch up', or name your cluster with --kafka."
                        .formatted(connection.bootstrapServers()),
                e);
    }

    private static Admin admin(Connection connection, Duration deadline) {
        int milliseconds = Math.toIntExact(deadline.toMillis());
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.put("default.api.timeout.ms", milliseconds);
        config.put("request.timeout.ms", milliseconds);
        return Admin.create(config);
    }
}
