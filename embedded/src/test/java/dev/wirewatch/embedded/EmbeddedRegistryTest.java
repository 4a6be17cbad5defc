package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.schemas.TrustedRecords;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.entities.SchemaReference;
import io.confluent.kafka.schemaregistry.client.rest.entities.SubjectVersion;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Confluent's own client against the embedded registry. */
class EmbeddedRegistryTest {

    private static final ParsedSchema PERSON = schema("{\"name\":\"id\",\"type\":\"long\"}");
    private static final ParsedSchema WITH_NAME = schema("{\"name\":\"id\",\"type\":\"long\"},"
            + "{\"name\":\"name\",\"type\":[\"null\",\"string\"],\"default\":null}");
    private static final ParsedSchema WITH_TEXT_ID = schema("{\"name\":\"id\",\"type\":\"string\"}");

    private static EmbeddedKafka kafka;

    private EmbeddedRegistry registry;
    private SchemaRegistryClient client;
    private String subject;

    @BeforeAll
    static void startKafka(@TempDir Path folder) throws InterruptedException {
        TrustedRecords.trust();
        kafka = EmbeddedKafka.start(folder, 0, EmbeddedKafkaTest.MAX_RECORD_BYTES);
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void startRegistry(TestInfo test) throws InterruptedException {
        registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0);
        client = newClient();
        subject = test.getDisplayName() + "-value";
    }

    @AfterEach
    void stopRegistry() throws IOException {
        client.close();
        registry.close();
    }

    @Test
    void registersFindsAndListsVersions() throws Exception {
        int first = client.register(subject, PERSON);
        int second = client.register(subject, WITH_NAME);

        assertThat(client.register(subject, PERSON)).isEqualTo(first);
        assertThat(newClient().getSchemaById(first).canonicalString()).isEqualTo(PERSON.canonicalString());
        assertThat(newClient().getId(subject, WITH_NAME)).isEqualTo(second);
        assertThat(client.getVersion(subject, WITH_NAME)).isEqualTo(2);
        assertThat(client.getAllVersions(subject)).containsExactly(1, 2);
        assertThat(client.getLatestSchemaMetadata(subject).getId()).isEqualTo(second);
        assertThat(client.getSchemaMetadata(subject, 1).getSchema()).isEqualTo(PERSON.canonicalString());
        assertThat(client.getByVersion(subject, 2, false).getId()).isEqualTo(second);
        assertThat(client.getSchemas(subject, false, true)).containsExactly(WITH_NAME);
        assertThat(client.getAllSubjects()).contains(subject);
        assertThat(client.getAllSubjectsByPrefix(subject)).containsExactly(subject);
        assertThat(client.getAllSubjectsById(first)).contains(subject);
        assertThat(client.getAllVersionsById(second)).contains(new SubjectVersion(subject, 2));
        assertThat(client.getAllContexts()).containsExactly(".");
        assertThat(client.getSchemaRegistryServerVersion().getVersion()).startsWith("7.9");
        assertThat(client.getSchemaRegistryDeployment().getAttributes()).isEmpty();
    }

    @Test
    void keepsToTheCompatibilityThatWasSet() throws Exception {
        client.register(subject, PERSON);

        assertThat(client.testCompatibility("first-of-" + subject, PERSON)).isTrue();
        assertThat(client.updateCompatibility(subject, "FULL_TRANSITIVE")).isEqualTo("FULL_TRANSITIVE");
        assertThat(client.getCompatibility(subject)).isEqualTo("FULL_TRANSITIVE");
        assertThat(client.testCompatibility(subject, WITH_NAME)).isTrue();
        assertThat(client.testCompatibility(subject, WITH_TEXT_ID)).isFalse();
        assertThat(client.testCompatibilityVerbose(subject, WITH_TEXT_ID))
                .anySatisfy(problem -> assertThat(problem).contains("TYPE_MISMATCH"));
        fails(409, () -> client.register(subject, WITH_TEXT_ID));
        client.deleteConfig(subject);
        fails(40408, () -> client.getCompatibility(subject));
    }

    @Test
    void honoursReadOnlyMode() throws Exception {
        client.register(subject, PERSON);

        assertThat(client.setMode("READONLY", subject)).isEqualTo("READONLY");
        fails(42205, () -> client.register(subject, WITH_NAME));
        fails(42205, () -> client.deleteSubject(subject));
        client.deleteMode(subject);
        client.register(subject, WITH_NAME);
        assertThat(client.getMode()).isEqualTo("READWRITE");
    }

    @Test
    void deletesSoftlyAndForGood() throws Exception {
        int id = client.register(subject, PERSON);
        client.register(subject, WITH_NAME);

        assertThat(client.deleteSchemaVersion(subject, "2")).isEqualTo(2);
        assertThat(client.getAllVersions(subject, true)).containsExactly(1, 2);
        fails(40405, () -> client.deleteSubject(subject, true));
        assertThat(client.deleteSubject(subject)).containsExactly(1);
        fails(40401, () -> client.getLatestSchemaMetadata(subject));
        assertThat(newClient().getSchemaById(id)).isEqualTo(PERSON);
        assertThat(client.deleteSubject(subject, true)).containsExactly(1, 2);
        assertThat(client.getAllSubjects(true)).doesNotContain(subject);
        fails(40403, () -> client.getSchemaById(99_999));
    }

    @Test
    void resolvesReferences() throws Exception {
        client.register("person-of-" + subject, PERSON);
        AvroSchema pair = new AvroSchema(
                "{\"type\":\"record\",\"name\":\"Pair\",\"namespace\":\"x\",\"fields\":"
                        + "[{\"name\":\"one\",\"type\":\"x.Person\"},{\"name\":\"two\",\"type\":\"x.Person\"}]}",
                List.of(new SchemaReference("x.Person", "person-of-" + subject, 1)),
                Map.of("x.Person", PERSON.canonicalString()),
                null);

        int id = client.register(subject, pair);

        assertThat(newClient().getId(subject, pair)).isEqualTo(id);
        assertThat(newClient().getSchemaById(id).rawSchema()).isEqualTo(pair.rawSchema());
        fails(42206, () -> client.deleteSubject("person-of-" + subject));
    }

    @Test
    void serializersWriteAndReadRecordsThroughIt() {
        Watch watch = Watch.newBuilder()
                .setId("w1")
                .setLabel("Reserve Bank")
                .setKind(WatchKind.ENTITY)
                .setNames(List.of("RBA", "Reserve Bank"))
                .setCreatedAt(Instant.parse("2026-03-01T06:00:00Z"))
                .build();
        try (KafkaAvroSerializer serializer = new KafkaAvroSerializer();
                KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer()) {
            serializer.configure(Map.of("schema.registry.url", registry.url()), false);
            deserializer.configure(Map.of("schema.registry.url", registry.url(), "specific.avro.reader", true), false);

            byte[] record = serializer.serialize("watches", watch);

            assertThat(deserializer.deserialize("watches", record)).isEqualTo(watch);
        }
    }

    @Test
    void aRestartKeepsIdsVersionsAndSettings() throws Exception {
        int first = client.register(subject, PERSON);
        int second = client.register(subject, WITH_NAME);
        client.updateCompatibility(subject, "FULL");
        client.deleteSchemaVersion(subject, "1");

        stopRegistry();
        registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0);
        client = newClient();

        assertThat(client.getAllVersions(subject)).containsExactly(2);
        assertThat(client.getId(subject, WITH_NAME)).isEqualTo(second);
        assertThat(client.getSchemaById(first)).isEqualTo(PERSON);
        assertThat(client.getCompatibility(subject)).isEqualTo("FULL");
        assertThat(client.register("again-" + subject, PERSON)).isEqualTo(first);
    }

    @Test
    void aTakenPortIsToldInOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Ports.address(0));

            assertThatThrownBy(() -> EmbeddedRegistry.start(kafka.bootstrapServers(), other.getLocalPort()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("for the schema registry is taken by another program");
        }
    }

    private SchemaRegistryClient newClient() {
        return new CachedSchemaRegistryClient(
                List.of(registry.url()), 100, List.of(new AvroSchemaProvider()), Map.of());
    }

    private static void fails(int code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RestClientException.class, e -> assertThat(e.getErrorCode())
                .as(e.getMessage())
                .isEqualTo(code));
    }

    private static ParsedSchema schema(String fields) {
        return new AvroSchema(
                "{\"type\":\"record\",\"name\":\"Person\",\"namespace\":\"x\",\"fields\":[" + fields + "]}");
    }
}
