package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.Needs;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's program, in another language and with none of our code, reads the claims. */
class KafkaJsIT {

    private static final String TOPIC = "news.claims";
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T06:00:00.123Z");

    @TempDir
    Path folder;

    @Test
    void kafkaJsReadsClaimsWithTheirSchema() throws Exception {
        Needs.program("node");
        Needs.program("npm");
        Path node = install();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
                EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0)) {
            publishClaims(kafka.bootstrapServers(), registry.url());

            List<JsonNode> read =
                    lines(run(node, "node", "read-claims.js", kafka.bootstrapServers(), registry.url(), TOPIC, "3"));

            assertThat(read).hasSize(3);
            assertThat(read).extracting(line -> line.path("key").asText()).containsOnly("person:brandt");
            assertThat(read)
                    .extracting(line -> line.at("/claim/content/text").asText())
                    .containsExactly("rates will hold", "rates will rise", "rates – “for now” – hold");
            JsonNode claim = read.get(0).path("claim");
            assertThat(claim.at("/article/published").asLong()).isEqualTo(PUBLISHED.toEpochMilli());
            assertThat(claim.path("state").asText()).isEqualTo("CORRECTED");
            assertThat(claim.at("/speaker/entityId").asText()).isEqualTo("person:brandt");
            assertThat(claim.at("/speaker/role").isNull()).isTrue();
            assertThat(claim.at("/cue/act").asText()).isEqualTo("SAY");
            assertThat(claim.at("/content/spans/0/end").asInt()).isEqualTo(15);
            assertThat(claim.at("/about/0/type").asText()).isEqualTo("ORGANIZATION");
            assertThat(claim.path("confidence").asDouble()).isEqualTo(0.75);
        }
    }

    private void publishClaims(String bootstrapServers, String registryUrl) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
                CachedSchemaRegistryClient client = new CachedSchemaRegistryClient(registryUrl, 10);
                KafkaAvroSerializer values = new KafkaAvroSerializer(
                        client, Map.of("schema.registry.url", registryUrl, "auto.register.schemas", false));
                KafkaProducer<String, Object> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "compression.type", "lz4"),
                        new StringSerializer(),
                        values)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            client.register(TOPIC + "-value", new AvroSchema(Claim.getClassSchema()));
            for (String words : List.of("rates will hold", "rates will rise", "rates – “for now” – hold")) {
                producer.send(new ProducerRecord<>(TOPIC, "person:brandt", claim(words)))
                        .get();
            }
        }
    }

    private static Claim claim(String words) {
        return Claim.newBuilder()
                .setId("c-" + words.length())
                .setArticle(new ArticleRef("a1", 2, "test-wire", "Rates on hold", null, PUBLISHED, PUBLISHED))
                .setState(ClaimState.CORRECTED)
                .setStateRevision(2)
                .setKind(ClaimKind.INDIRECT)
                .setSpeaker(Speaker.newBuilder()
                        .setName("Femke Brandt")
                        .setEntityId("person:brandt")
                        .setResolution(SpeakerResolution.NAME)
                        .build())
                .setCue(Cue.newBuilder().setLemma("say").setAct(SpeechAct.SAY).build())
                .setContent(Content.newBuilder()
                        .setText(words)
                        .setSpans(List.of(new Span(0, words.length())))
                        .build())
                .setAbout(List.of(new EntityRef("org:tarnwick-bank", EntityType.ORGANIZATION, "Tarnwick Bank")))
                .setConfidence(0.75)
                .build();
    }

    /** The script and its packages, in the build's folder. */
    private Path install() throws Exception {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path target = Files.createDirectories(project.resolve("target/node"));
        for (String file : List.of("package.json", "package-lock.json", "read-claims.js")) {
            Files.copy(
                    project.resolve("src/test/node").resolve(file),
                    target.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        run(target, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return target;
    }

    /** What the program writes to its standard output. */
    private Path run(Path where, String... command) throws Exception {
        File output = folder.resolve("output-of-" + command[0]).toFile();
        File errors = folder.resolve("errors-of-" + command[0]).toFile();
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(output)
                .redirectError(errors)
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s", List.of(command), Files.readString(errors.toPath()))
                .isTrue();
        return output.toPath();
    }

    private static List<JsonNode> lines(Path output) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
