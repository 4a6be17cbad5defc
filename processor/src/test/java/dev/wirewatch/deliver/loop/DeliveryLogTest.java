package dev.wirewatch.deliver.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryLogTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final TopicPartition ALERTS = new TopicPartition("news.alerts", 0);

    /** How many records were in the log when the group accepted the offsets. */
    private final List<Integer> acknowledged = new ArrayList<>();

    private final MockProducer<String, SpecificRecord> producer =
            new MockProducer<>(
                    cluster(),
                    false,
                    new RoundRobinPartitioner(),
                    new StringSerializer(),
                    (topic, value) -> new byte[0]) {
                @Override
                public synchronized void sendOffsetsToTransaction(
                        Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
                    acknowledged.add(flushed() ? uncommittedRecords().size() : 0);
                    super.sendOffsetsToTransaction(offsets, group);
                }
            };

    private final MockConsumer<String, SpecificRecord> consumer = new MockConsumer<>("earliest");
    private final Notes notes = new Notes();
    private InstanceId instance;
    private DeliveryLog log;

    @BeforeEach
    void open(@TempDir Path folder) {
        instance = InstanceId.in(folder);
        producer.initTransactions();
        log = new DeliveryLog(
                new DeliveryGroup(new Connection(Map.of(), Map.of()), "group", instance), consumer, producer);
        consumer.assign(Set.of(ALERTS));
        consumer.updateBeginningOffsets(Map.of(ALERTS, 0L));
        Alert alert = Deliveries.alert("1", "harbour", NOW);
        consumer.addRecord(new ConsumerRecord<>(ALERTS.topic(), ALERTS.partition(), 41, "harbour", alert));
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void deliveriesAndTheOffsetsOfTheirAlertsAreOneTransaction() {
        assertThat(log.poll(Duration.ZERO)).hasSize(1);
        assertThat(log.isAhead()).isTrue();
        notes.addNew(Deliveries.delivery("desk", "harbour", 1, NOW));
        notes.addNew(Deliveries.delivery("other", "harbour", 1, NOW));
        log.write(notes);

        assertThat(producer.commitCount()).isEqualTo(1);
        assertThat(producer.history())
                .allSatisfy(record -> assertThat(record.topic()).isEqualTo(Topics.DELIVERIES.name()))
                .extracting(ProducerRecord::key)
                .containsExactly("desk 1", "other 1");
        assertThat(producer.history())
                .extracting(ProducerRecord::partition)
                .containsExactly(DeliveryId.partition("desk", 4), DeliveryId.partition("other", 4));
        assertThat(producer.consumerGroupOffsetsHistory()).singleElement().satisfies(groups -> assertThat(
                        groups.values())
                .containsExactly(Map.of(ALERTS, new OffsetAndMetadata(42))));
        assertThat(log.isAhead()).isFalse();
    }

    /** Else the next owner of the partition might read it before these records arrive, and send again. */
    @Test
    void allRecordsAreInTheLogBeforeTheGroupAcceptsTheOffsets() {
        log.poll(Duration.ZERO);
        notes.addNew(Deliveries.delivery("desk", "harbour", 1, NOW));
        notes.drop(List.of(Deliveries.delivery("removed", "harbour", 1, NOW)));
        notes.add(Deliveries.channel("desk", NOW));
        log.write(notes);

        assertThat(acknowledged).containsExactly(3);
    }

    @Test
    void whatIsGivenUpIsADeadLetterThatSaysWhereItsAlertIs() {
        log.poll(Duration.ZERO);
        AlertDelivery delivery = Deliveries.delivery("desk", "harbour", 7, NOW);
        notes.add(List.of(delivery.with(new DeliveryState.GivenUp(10, NOW, "It is too long."))));
        log.write(notes);

        assertThat(producer.history()).hasSize(2);
        ProducerRecord<String, SpecificRecord> letter = producer.history().get(1);
        assertThat(letter.topic()).isEqualTo(Topics.DEAD_LETTERS.name());
        assertThat(letter.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly(
                        "dead-letter.topic=news.alerts",
                        "dead-letter.partition=0",
                        "dead-letter.offset=7",
                        "dead-letter.step=deliver",
                        "dead-letter.cause=It is too long.");
    }

    private static Cluster cluster() {
        Node node = new Node(1, "localhost", 9092);
        List<PartitionInfo> partitions = Stream.of(Topics.DELIVERIES, Topics.CHANNELS, Topics.DEAD_LETTERS)
                .flatMap(topic -> IntStream.range(0, 4)
                        .mapToObj(number ->
                                new PartitionInfo(topic.name(), number, node, new Node[] {node}, new Node[] {node})))
                .toList();
        return new Cluster("cluster", List.of(node), partitions, Set.of(), Set.of());
    }
}
