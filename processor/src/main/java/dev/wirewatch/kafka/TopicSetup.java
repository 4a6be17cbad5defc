package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics and schemas of the topic list that a cluster lacks. Doing it again changes nothing. */
public final class TopicSetup {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);
    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final int NOT_FOUND = 404;

    private TopicSetup() {}

    /**
     * Checks that a cluster has our topics and that its registry answers. It creates nothing, for programs that only read.
     *
     * @throws TopicsMissingException when one is missing
     * @throws KafkaException when Kafka is away or refuses
     * @throws UncheckedIOException when the registry is away
     */
    public static void check(Admin admin, SchemaRegistryClient registry) {
        List<String> missing = missing(admin).stream().map(Topic::name).toList();
        if (!missing.isEmpty()) {
            throw new TopicsMissingException(missing);
        }
        try {
            registry.getAllSubjectsByPrefix(Topics.ARTICLES.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RestClientException e) {
            if (Outage.isBehind(e)) {
                throw new UncheckedIOException(new IOException(e));
            }
            LOG.debug("event=subjects-not-listed cause=\"{}\"", e.getMessage()); // it answers, which is enough to read
        }
    }

    /**
     * Creates the topics that are missing.
     *
     * @param replication empty for the broker's default
     * @throws KafkaException when Kafka is away or refuses
     */
    public static void createTopics(Admin admin, int partitions, Optional<Short> replication) {
        List<NewTopic> topics = missing(admin).stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(partitions), replication).configs(topic.config()))
                .toList();
        for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
            try {
                KafkaFutures.await(created);
            } catch (TopicExistsException e) {
                LOG.debug("event=topic-exists cause=\"{}\"", e.getMessage()); // another instance created it meanwhile
            }
        }
    }

    /**
     * Registers the value schemas of all topics.
     *
     * @param internal schemas of a topology's own topics, by topic name
     * @throws SchemaRefusedException when the registry holds a schema that ours is not compatible with
     * @throws UncheckedIOException when the registry is away
     */
    public static void registerSchemas(SchemaRegistryClient registry, Map<String, Schema> internal) {
        schemas(internal).forEach((topic, schema) -> register(registry, subject(topic), new AvroSchema(schema)));
    }

    /** The value schemas of all topics, by topic name. */
    static Map<String, Schema> schemas(Map<String, Schema> internal) {
        Map<String, Schema> schemas = new HashMap<>(internal);
        Topics.ALL.forEach(topic -> topic.schema().ifPresent(schema -> schemas.put(topic.name(), schema)));
        return schemas;
    }

    /** The registry's name for the schema of a topic's values: Confluent's TopicNameStrategy. */
    static String subject(String topic) {
        return topic + "-value";
    }

    private static List<Topic<?>> missing(Admin admin) {
        Set<String> present = KafkaFutures.await(admin.listTopics().names());
        List<Topic<?>> missing = new ArrayList<>(Topics.ALL);
        missing.removeIf(topic -> present.contains(topic.name()));
        return missing;
    }

    private static void register(SchemaRegistryClient registry, String subject, AvroSchema schema) {
        try {
            if (!hasCompatibility(registry, subject)) {
                registry.updateCompatibility(subject, COMPATIBILITY);
            }
            registry.register(subject, schema);
        } catch (RestClientException e) {
            if (Outage.isBehind(e)) {
                throw new UncheckedIOException(new IOException(e));
            }
            throw new SchemaRefusedException(subject, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasCompatibility(SchemaRegistryClient registry, String subject)
            throws IOException, RestClientException {
        try {
            return registry.getCompatibility(subject) != null;
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }
}
