package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
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

    /**
     * A producer of any of our records that writes in transactions; the first must be preceded by initTransactions.
     *
     * @param transactionalId the same after a restart, so that what a crash left open is ended at once
     */
    public KafkaProducer<String, SpecificRecord> producer(String transactionalId, Duration patience) {
        Map<String, Object> config = new HashMap<>(kafka);
        int patienceMs = (int) patience.toMillis();
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, patienceMs);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patienceMs);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMs / 2);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patienceMs);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        return new KafkaProducer<>(config, new StringSerializer(), serdes().serializer());
    }

    /** A member of a group that keeps its place over restarts, sees committed records only and commits nothing itself. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> member(
            String group, InstanceId instance, Duration sessionTimeout) {
        Map<String, Object> config = reader();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.toString());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) sessionTimeout.toMillis());
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(config, new StringDeserializer(), serdes().deserializer());
    }

    /**
     * The same, for a caller that waits: a record that is not acknowledged within this time has failed. It may still
     * arrive, so that whoever sends it again must be able to bear a repeat.
     */
    public <T extends SpecificRecord> KafkaProducer<String, T> producer(Duration patience) {
        int milliseconds = Math.toIntExact(patience.toMillis());
        Map<String, Object> impatient = new HashMap<>(kafka);
        impatient.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, milliseconds);
        impatient.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, milliseconds / 2);
        impatient.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, milliseconds);
        return new Connection(impatient, registry).producer();
    }

    /** A consumer outside any group that sees committed records only. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> consumer() {
        return new KafkaConsumer<>(reader(), new StringDeserializer(), serdes().deserializer());
    }

    private Map<String, Object> reader() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return config;
    }
}
