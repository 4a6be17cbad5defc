package dev.wirewatch.topics;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A Kafka cluster and its schema registry.
 *
 * @param kafka settings of every Kafka client, among them {@code bootstrap.servers}
 * @param registry settings of the Confluent client, among them {@code schema.registry.url}
 */
public record Connection(Map<String, Object> kafka, Map<String, Object> registry) {

    private static final String REGISTRY_URL = "schema.registry.url";
    private static final int CACHED_SCHEMAS = 1_000;

    public Connection {
        kafka = Map.copyOf(kafka);
        registry = Map.copyOf(registry);
    }

    public String bootstrapServers() {
        return String.valueOf(kafka.get("bootstrap.servers"));
    }

    public String registryUrl() {
        return String.valueOf(registry.get(REGISTRY_URL));
    }

    public AvroSerdes serdes() {
        return new AvroSerdes(registry);
    }

    public Admin admin() {
        return Admin.create(kafka);
    }

    public SchemaRegistryClient schemaRegistry() {
        return SchemaRegistryClientFactory.newClient(
                List.of(registryUrl().split(",")),
                CACHED_SCHEMAS,
                List.of(new AvroSchemaProvider()),
                registry,
                Map.of());
    }

    /** A producer that waits for all in-sync replicas and repeats nothing. */
    public <T extends SpecificRecord> KafkaProducer<String, T> producer() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        return new KafkaProducer<>(config, new StringSerializer(), serdes().serializer());
    }

    /** A consumer outside any group that sees committed records only. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> consumer() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(config, new StringDeserializer(), serdes().deserializer());
    }
}
