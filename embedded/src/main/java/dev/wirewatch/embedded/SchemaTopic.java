package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry's changes in the compacted topic that Confluent's registry would use. */
final class SchemaTopic implements ChangeLog {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaTopic.class);
    private static final String NAME = "_schemas";
    private static final TopicPartition PARTITION = new TopicPartition(NAME, 0);

    private final String bootstrapServers;
    private final KafkaProducer<String, String> producer;

    private SchemaTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "acks", "all",
                        "linger.ms", 0,
                        "max.request.size", 2 * RegistryServer.MAX_BODY_BYTES, // quoted, a schema grows
                        "max.block.ms", 10_000,
                        "request.timeout.ms", 5_000,
                        "delivery.timeout.ms", 10_000),
                new StringSerializer(),
                new StringSerializer());
    }

    /** The topic is made when missing. */
    static SchemaTopic open(String bootstrapServers) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            NewTopic topic = new NewTopic(NAME, Optional.of(1), Optional.empty());
            admin.createTopics(List.of(topic.configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new CannotStartException("The schema registry cannot make its topic: " + e.getCause(), e);
            }
        }
        return new SchemaTopic(bootstrapServers);
    }

    @Override
    public List<RegistryChange> all() {
        List<RegistryChange> changes = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> read(record).ifPresent(changes::add));
            }
        }
        return changes;
    }

    private static Optional<RegistryChange> read(ConsumerRecord<String, String> record) {
        try {
            Optional<String> value = Optional.ofNullable(record.value());
            return ChangeFormat.read(new ChangeFormat.Entry(record.key(), value));
        } catch (JsonProcessingException | RuntimeException e) {
            // somebody else wrote it; all other schemas are still good
            LOG.warn(
                    "event=registry-record-skipped topic={} offset={} cause=\"{}\"",
                    NAME,
                    record.offset(),
                    e.toString());
            return Optional.empty();
        }
    }

    @Override
    public void append(RegistryChange change) {
        ChangeFormat.Entry entry = ChangeFormat.write(change);
        try {
            producer.send(new ProducerRecord<>(
                            NAME, 0, entry.key(), entry.value().orElse(null)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RegistryException.storeFailed("the registry is being closed");
        } catch (ExecutionException | KafkaException e) {
            throw RegistryException.storeFailed(e.getMessage());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
