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
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
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

    /** A consumer that is closed waits for its last fetch, which the broker holds for this long when there is nothing. */
    private static final int SHORT_FETCH_MS = 100;

    private static final int BULK_BYTES = 256 * 1_024;
    private static final int BULK_FETCH_MS = 200;

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

    /** The same as it may be shown: without the name and password that it may hold. */
    public String shownRegistryUrl() {
        return registryUrl().replaceAll("//[^/@]*@", "//");
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
    public <T extends SpecificRecord> KafkaProducer<String, T> producer(Topic<T> topic) {
        return producer(Map.of());
    }

    /**
     * A producer as in {@link #producer(Topic)}, with a deadline: a record that is not acknowledged within this time has
     * failed. It may still arrive, so a caller that sends it again must allow for a repeat.
     */
    public <T extends SpecificRecord> KafkaProducer<String, T> producer(Topic<T> topic, Duration deadline) {
        return producer(deadlines(deadline));
    }

    /** The same for records of several topics. */
    public KafkaProducer<String, SpecificRecord> producer(Duration deadline) {
        return producer(deadlines(deadline));
    }

    /** The same for values that are bytes already. */
    KafkaProducer<String, byte[]> bytesProducer(Duration deadline) {
        return producer(new ByteArraySerializer(), deadlines(deadline));
    }

    /**
     * A producer of any of our records that writes in transactions; {@code initTransactions} comes before the first.
     *
     * @param transactionalId the same after a restart, so that what a crash left open is ended at once
     * @param deadline of a transaction, and of each request
     */
    public KafkaProducer<String, SpecificRecord> transactionalProducer(String transactionalId, Duration deadline) {
        Map<String, Object> config = deadlines(deadline);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(deadline.toMillis()));
        return producer(config);
    }

    /** A consumer outside any group that sees committed records only. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> consumer(Topic<T> topic) {
        return consumer(topic, Map.of(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, SHORT_FETCH_MS));
    }

    /** The same for one that goes on reading: it asks less often while there is nothing new. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> follower(Topic<T> topic) {
        return consumer(topic, Map.of());
    }

    /** The same for several topics. */
    KafkaConsumer<String, SpecificRecord> follower() {
        return consumer(SpecificRecord.class, Map.of());
    }

    /** A consumer of values that are decoded later, or not at all; else as in {@link #consumer(Topic)}. */
    public KafkaConsumer<String, byte[]> bytesConsumer() {
        return consumer(new ByteArrayDeserializer(), Map.of(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, SHORT_FETCH_MS));
    }

    /** The same for one that follows many topics and need not have each record at once: it waits for many. */
    public KafkaConsumer<String, byte[]> bulkConsumer() {
        return consumer(
                new ByteArrayDeserializer(),
                Map.of(
                        ConsumerConfig.FETCH_MIN_BYTES_CONFIG, BULK_BYTES,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, BULK_FETCH_MS));
    }

    /** A member of a group that keeps its place over restarts, sees committed records only and commits nothing itself. */
    public <T extends SpecificRecord> KafkaConsumer<String, T> member(
            Topic<T> topic, String group, InstanceId instance, Duration sessionTimeout) {
        return consumer(topic.type(), membership(group, instance, sessionTimeout, CooperativeStickyAssignor.class));
    }

    /**
     * A member of a group that reads topics of several types.
     *
     * @param assignor shares out the partitions of all topics
     */
    public KafkaConsumer<String, SpecificRecord> member(
            String group,
            InstanceId instance,
            Duration sessionTimeout,
            Class<? extends CooperativeStickyAssignor> assignor) {
        return consumer(SpecificRecord.class, membership(group, instance, sessionTimeout, assignor));
    }

    private static Map<String, Object> membership(
            String group,
            InstanceId instance,
            Duration sessionTimeout,
            Class<? extends CooperativeStickyAssignor> assignor) {
        return Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                instance.toString(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                Math.toIntExact(sessionTimeout.toMillis()),
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                assignor.getName());
    }

    private <T extends SpecificRecord> KafkaProducer<String, T> producer(Map<String, Object> settings) {
        return producer(serdes().serializer(), settings);
    }

    private <T> KafkaProducer<String, T> producer(Serializer<T> values, Map<String, Object> settings) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        config.putAll(settings);
        return new KafkaProducer<>(config, new StringSerializer(), values);
    }

    private static Map<String, Object> deadlines(Duration deadline) {
        int milliseconds = Math.toIntExact(deadline.toMillis());
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, milliseconds);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, milliseconds / 2);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, milliseconds);
        return config;
    }

    private <T extends SpecificRecord> KafkaConsumer<String, T> consumer(Topic<T> topic, Map<String, Object> settings) {
        return consumer(topic.type(), settings);
    }

    private <T extends SpecificRecord> KafkaConsumer<String, T> consumer(Class<T> type, Map<String, Object> settings) {
        return consumer(serdes().deserializer(type), settings);
    }

    private <T> KafkaConsumer<String, T> consumer(Deserializer<T> values, Map<String, Object> settings) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.putAll(settings);
        return new KafkaConsumer<>(config, new StringDeserializer(), values);
    }
}
