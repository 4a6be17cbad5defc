package dev.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.CatalogEntity;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that only read leave a cluster as they found it. */
class ReadingCommandsTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private Admin admin;
    private SchemaRegistryClient registry;

    @BeforeEach
    void connect() {
        admin = CLUSTER.connection().admin();
        registry = CLUSTER.connection().schemaRegistry();
    }

    @AfterEach
    void disconnect() throws Exception {
        admin.close();
        registry.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "claims --no-follow --since 2h",
                "alerts",
                "mentions --json",
                "stories --entity Orla",
                "watch list",
                "watch list --json",
                "watch show entity-a",
                "watch remove entity-a",
                "feed list",
                "feed list --json",
                "feed export",
                "feed remove https://quay.example/",
                "reset --yes"
            })
    void aClusterWithoutOurTopicsIsNamedAndNothingIsCreated(String command) throws Exception {
        deleteOurTopics();
        Set<String> topics = topics();
        Collection<String> subjects = registry.getAllSubjects();

        CommandRun run = run(command);

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "wirewatch: " + CLUSTER.kafka() + ": This cluster has no Wirewatch topics yet; start a "
                                + "processor first: './wirewatch up' or './wirewatch run'.%n".formatted()));
        assertThat(topics()).isEqualTo(topics);
        assertThat(registry.getAllSubjects()).isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource({
        "claims --no-follow, 0, ''",
        "watch list, 0, There are no watches yet; add one with './wirewatch watch add NAME'.",
        "watch list --json, 0, ''",
        "watch show entity-a, 1, wirewatch: There is no watch 'entity-a'; './wirewatch watch list' lists all watches.",
        "feed list, 0, There are no feeds yet; add one with './wirewatch feed add URL'.",
    })
    void aClusterOfOursWithNothingInItSaysSo(String command, int status, String said) {
        CLUSTER.newTopics(1);

        CommandRun run = run(command);

        assertThat(run.err().strip()).isEqualTo(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    /** Of other types, or of none: they are passed over, and nobody sees a stack trace. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims --no-follow",
                "alerts --no-follow",
                "mentions --no-follow",
                "stories --no-follow",
                "watch list",
                "feed list",
                "feed export"
            })
    void foreignRecordsArePassedOver(String command) {
        CLUSTER.newTopics(1);
        putForeignRecords();

        CommandRun run = run(command);

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    }

    private static void putForeignRecords() {
        byte[] catalog = CLUSTER.connection()
                .serdes()
                .serializer()
                .serialize(Topics.CATALOG.name(), SampleRecords.of(CatalogEntity.getClassSchema()));
        try (var producer =
                new KafkaProducer<>(CLUSTER.connection().kafka(), new StringSerializer(), new ByteArraySerializer())) {
            Topics.ALL.forEach(topic -> {
                producer.send(new ProducerRecord<>(topic.name(), "key", catalog));
                producer.send(new ProducerRecord<>(topic.name(), "key", "no Avro".getBytes(StandardCharsets.UTF_8)));
            });
        }
    }

    private static CommandRun run(String command) {
        return CommandRun.of(Stream.concat(
                        Stream.of(command.split(" ")),
                        Stream.of("--kafka", CLUSTER.kafka(), "--registry", CLUSTER.registry()))
                .toArray(String[]::new));
    }

    private void deleteOurTopics() throws Exception {
        Set<String> ours = topics();
        ours.removeIf(
                name -> Topics.ALL.stream().noneMatch(topic -> topic.name().equals(name)));
        admin.deleteTopics(ours).all().get();
        Awaitility.await().until(() -> topics().stream().noneMatch(ours::contains));
    }

    private Set<String> topics() throws Exception {
        return admin.listTopics().names().get();
    }
}
