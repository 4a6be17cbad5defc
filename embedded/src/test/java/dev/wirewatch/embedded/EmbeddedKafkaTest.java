package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    static final int MAX_RECORD_BYTES = 4 << 20;

    private static final TopicPartition WIRE = new TopicPartition("wire", 0);

    @TempDir
    Path folder;

    @Test
    void aRestartKeepsTheAddressTheRecordsAndHowFarReadersHadRead() throws Exception {
        String address;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES)) {
            address = kafka.bootstrapServers();
            createTopic(address);
            send(address, "first", "second");
            try (KafkaConsumer<String, String> reader = reader(address)) {
                reader.commitSync(Map.of(WIRE, new OffsetAndMetadata(1)));
            }
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES);
                KafkaConsumer<String, String> reader = reader(address)) {
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            assertThat(reader.committed(Set.of(WIRE)).get(WIRE).offset()).isEqualTo(1);
            assertThat(read(reader)).isEqualTo("second");
        }
    }

    @Test
    void recordsUpToTheLimitPassAndNoTopicAppearsByItself() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.request.size", 2 * MAX_RECORD_BYTES),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            createTopic(kafka.bootstrapServers());

            byte[] large = new byte[MAX_RECORD_BYTES - 1024];
            assertThat(producer.send(new ProducerRecord<>("wire", large)).get().serializedValueSize())
                    .isEqualTo(large.length);
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("wire", new byte[MAX_RECORD_BYTES]))
                            .get())
                    .hasCauseInstanceOf(RecordTooLargeException.class);
            assertThatThrownBy(() -> admin.describeTopics(List.of("other"))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void clientsThatOnlyConnectTakeABoundedNumberOfDescriptorsAndStopNobody() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES);
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            createTopic(kafka.bootstrapServers());
            producer.send(new ProducerRecord<>("wire", "before")).get();
            int port = Integer.parseInt(kafka.bootstrapServers().split(":")[1]);
            for (int i = 0; i <= BrokerSettings.MAX_CONNECTIONS; i++) {
                Socket socket = new Socket();
                idle.add(socket);
                socket.connect(Ports.address(port));
            }
            idle.get(BrokerSettings.MAX_CONNECTIONS).setSoTimeout(5_000);

            assertThat(idle.get(BrokerSettings.MAX_CONNECTIONS).getInputStream().read())
                    .as("the last was closed at once")
                    .isEqualTo(-1);
            assertThat(producer.send(new ProducerRecord<>("wire", "after"))
                            .get()
                            .offset())
                    .isEqualTo(1);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void aTakenPortIsToldInOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Ports.address(0));
            int port = other.getLocalPort();

            assertThatThrownBy(() -> EmbeddedKafka.start(folder, port, MAX_RECORD_BYTES))
                    .isInstanceOfSatisfying(
                            PortInUseException.class, e -> assertThat(e.port()).isEqualTo(port))
                    .hasMessage("Port " + port + " for Kafka is taken by another program.");
        }
    }

    @Test
    void aFolderServesOneAtATime() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES)) {
            assertThat(kafka.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES))
                    .isInstanceOf(DataInUseException.class)
                    .hasMessage("The folder " + folder + " is in use by another Wirewatch; "
                            + "stop that one first or choose another data folder.");
        }
        EmbeddedKafka.start(folder, 0, MAX_RECORD_BYTES).close();
    }

    private static void createTopic(String address) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic("wire", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(String address, String... values) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address), new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>("wire", value)).get();
            }
        }
    }

    private static KafkaConsumer<String, String> reader(String address) {
        KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address, "group.id", "desk", "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        reader.assign(List.of(WIRE));
        return reader;
    }

    private static String read(KafkaConsumer<String, String> reader) {
        return Awaitility.await()
                .until(() -> reader.poll(Duration.ofMillis(100)), records -> !records.isEmpty())
                .iterator()
                .next()
                .value();
    }
}
