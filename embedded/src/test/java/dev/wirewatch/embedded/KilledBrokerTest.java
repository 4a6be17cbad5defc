package dev.wirewatch.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBrokerTest {

    private static final TopicPartition WIRE = new TopicPartition("wire", 0);

    @TempDir
    Path folder;

    @Test
    void committedRecordsSurviveAKillAndAnOpenTransactionDoesNotBlockTheirReaders() throws Exception {
        killAfterItIsReady(startInAnotherProcess());

        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, EmbeddedKafkaTest.MAX_RECORD_BYTES);
                KafkaProducer<String, String> producer = producer(kafka.bootstrapServers());
                KafkaConsumer<String, String> reader = reader(kafka.bootstrapServers())) {
            producer.initTransactions(); // ends what the killed process had begun
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("wire", "after the kill")).get();
            producer.commitTransaction();

            List<String> read = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                reader.poll(Duration.ofMillis(100)).forEach(record -> read.add(record.value()));
                assertThat(read).containsExactly("committed", "after the kill");
            });
        }
    }

    private Process startInAnotherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void killAfterItIsReady(Process victim) throws IOException, InterruptedException {
        try (BufferedReader output = victim.inputReader(UTF_8)) {
            assertThat(output.lines().anyMatch("ready"::equals)).isTrue(); // after what Kafka may log
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    /** Commits one transaction, begins another one, and waits for its end. */
    static final class Victim {

        public static void main(String[] args) throws Exception {
            EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(args[0]), 0, EmbeddedKafkaTest.MAX_RECORD_BYTES);
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("wire", Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
            KafkaProducer<String, String> producer = producer(kafka.bootstrapServers());
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("wire", "committed")).get();
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("wire", "never committed")).get();
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private static KafkaProducer<String, String> producer(String address) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", address, "transactional.id", "desk"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static KafkaConsumer<String, String> reader(String address) {
        KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        reader.assign(List.of(WIRE));
        reader.seekToBeginning(List.of(WIRE));
        return reader;
    }
}
