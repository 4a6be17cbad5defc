package dev.wirewatch.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.Role;
import dev.wirewatch.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The Kubernetes manifests and the compose file say what the program and its image say. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final String CONTAINER = "/spec/template/spec/containers/0";
    private static final int LONGEST_STOP_SECONDS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyManifestIsANamedObject() throws IOException {
        List<JsonNode> all = manifests();

        assertThat(all).hasSizeGreaterThan(3).allSatisfy(manifest -> {
            assertThat(manifest.path("apiVersion").asText()).isNotBlank();
            assertThat(manifest.path("kind").asText()).isNotBlank();
            assertThat(manifest.at("/metadata/name").asText()).startsWith("wirewatch");
        });
        assertThat(all)
                .extracting(manifest -> manifest.path("kind") + " " + manifest.at("/metadata/name"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theirVariablesAreSettings() throws IOException {
        assertThat(settings(object("ConfigMap", "wirewatch").path("data"))
                        .http()
                        .port())
                .isEqualTo(8090);
        assertThat(settings(compose().at("/services/processor/environment"))
                        .connection()
                        .bootstrapServers())
                .isEqualTo("kafka:19092");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"StatefulSet wirewatch-processor", "Deployment wirewatch-ingest", "StatefulSet wirewatch-web"})
    void aPodIsProbedLimitedAndStoppedAsTheProgramNeedsIt(String name) throws IOException {
        JsonNode workload = object(name.split(" ")[0], name.split(" ")[1]);
        JsonNode container = workload.at(CONTAINER);

        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        assertThat(container.at("/ports/0/containerPort").asInt())
                .isEqualTo(Settings.of(Map.of()).http().port());
        assertThat(container.at("/resources/limits/memory").asText())
                .isEqualTo(container.at("/resources/requests/memory").asText())
                .isNotBlank();
        assertThat(workload.at("/spec/template/spec/terminationGracePeriodSeconds")
                        .asInt())
                .isGreaterThan(LONGEST_STOP_SECONDS);
        assertThat(container.at("/args/0").asText()).isEqualTo("run");
        assertThat(workload.at("/spec/selector/matchLabels")).isEqualTo(workload.at("/spec/template/metadata/labels"));
        assertThat(Files.readString(ROOT.resolve("Dockerfile")))
                .containsPattern(
                        "STATE_DIR=" + container.at("/volumeMounts/0/mountPath").asText() + "\\s")
                .contains("USER " + workload.at("/spec/template/spec/securityContext/runAsUser") + ":");
    }

    @Test
    void allThatTheProgramDoesIsDoneBySomePod() throws IOException {
        assertThat(manifests().stream()
                        .map(manifest -> manifest.at(CONTAINER + "/args/2").asText())
                        .filter(roles -> !roles.isEmpty())
                        .flatMap(roles -> Stream.of(roles.split(","))))
                .containsExactlyInAnyOrderElementsOf(
                        Role.ALL.stream().map(Role::toString).toList());
    }

    @Test
    void aServiceLeadsToThePodsOfItsName() throws IOException {
        for (JsonNode service : manifests()) {
            if (service.path("kind").asText().equals("Service")) {
                String name = service.at("/metadata/name").asText();
                assertThat(manifests())
                        .filteredOn(other -> other.at("/metadata/name").asText().equals(name)
                                && other.at(CONTAINER).isObject())
                        .singleElement()
                        .satisfies(pods -> assertThat(pods.at("/spec/template/metadata/labels"))
                                .isEqualTo(service.at("/spec/selector")));
            }
        }
    }

    @Test
    void noServiceOfTheComposeFileTakesAllMemoryOrFillsTheDiskWithItsLog() throws IOException {
        assertThat(compose().path("services")).hasSize(5).allSatisfy(service -> {
            assertThat(service.path("mem_limit").asText()).matches("\\d+[gm]");
            assertThat(service.at("/logging/options/max-size").asText()).isNotBlank();
            assertThat(service.at("/logging/options/max-file").asText()).isNotBlank();
        });
    }

    @Test
    void aHealthCheckOfTheComposeFileIsCheapAndWaitsForTheStart() throws IOException {
        for (String service : List.of("kafka", "schema-registry")) {
            JsonNode check = compose().at("/services/" + service + "/healthcheck");
            assertThat(check.path("test").toString())
                    .as("Kafka's scripts start a JVM")
                    .doesNotContain(".sh", "java");
            assertThat(check.path("start_period").asText()).isNotBlank();
        }
    }

    private static Settings settings(JsonNode variables) {
        Map<String, String> named = new HashMap<>();
        variables.properties().forEach(variable -> {
            assertThat(variable.getKey()).startsWith("WIREWATCH_");
            String name = variable.getKey().substring("WIREWATCH_".length());
            named.put(
                    name.toLowerCase(Locale.ROOT).replace('_', '.'),
                    variable.getValue().asText());
        });
        assertThat(named).isNotEmpty();
        return Settings.of(named); // throws where there is no such setting
    }

    private static JsonNode object(String kind, String name) throws IOException {
        return manifests().stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind)
                        && manifest.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode compose() throws IOException {
        return documents(ROOT.resolve("docker-compose.yml")).get(0);
    }

    private static List<JsonNode> manifests() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("kubernetes"))) {
            List<JsonNode> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.addAll(documents(file));
            }
            return all;
        }
    }

    /** Not by Jackson's own reader, which leaves anchors as they are. */
    private static List<JsonNode> documents(Path file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        new Yaml().loadAll(Files.readString(file)).forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }
}
