package dev.wirewatch.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.Needs;
import dev.wirewatch.ops.Shell.Ended;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The image and the compose file, with the docker command that users have. */
class ContainerImageIT {

    private static final String IMAGE =
            "wirewatch:test-" + ProcessHandle.current().pid();
    private static final String BASE = System.getenv().getOrDefault("TEST_BASE_IMAGE", "eclipse-temurin:17-jre");
    private static final Shell SHELL = Shell.in(Shell.project());

    @BeforeAll
    static void buildImage() {
        Needs.program("docker");
        Needs.image(BASE);
        docker("build", "--quiet", "--build-arg", "BASE_IMAGE=" + BASE, "--tag", IMAGE, ".");
    }

    @AfterAll
    static void removeImage() {
        SHELL.run("docker", "image", "rm", "--force", IMAGE);
    }

    @Test
    void printsTheUsage() {
        assertThat(docker("run", "--rm", IMAGE, "--help")).startsWith("Usage: wirewatch");
    }

    @Test
    void runsAsAUserWithoutRightsWhoOwnsTheState() {
        String uid = docker("run", "--rm", "--entrypoint", "bash", IMAGE, "-c", "touch state/mine && id -u");
        assertThat(uid.strip()).isEqualTo("10001");
    }

    @Test
    void saysHowItIsAndStartsAProcessor() throws IOException {
        JsonNode config = json(docker("image", "inspect", IMAGE)).required(0).required("Config");
        assertThat(config.required("Healthcheck").required("Test").toString()).contains("/health/ready");
        assertThat(texts(config.required("Cmd"))).containsExactly("run");
        assertThat(texts(config.required("Entrypoint"))).first().isEqualTo("java");
        assertThat(config.required("ExposedPorts").has("8090/tcp")).isTrue();
        assertThat(config.required("Volumes").has("/var/lib/wirewatch/state")).isTrue();
    }

    @Test
    void theComposeFileStartsEachServiceWhenTheOneBeforeIsHealthy() throws IOException {
        JsonNode services = json(docker("compose", "-f", "docker-compose.yml", "config", "--format", "json"))
                .required("services");
        assertThat(services.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("kafka", "schema-registry", "processor");
        assertThat(services.required("kafka").has("healthcheck")).isTrue();
        assertThat(services.required("schema-registry").has("healthcheck")).isTrue();
        JsonNode processor = services.required("processor");
        for (String needed : List.of("kafka", "schema-registry")) {
            assertThat(processor.at("/depends_on/" + needed + "/condition").asText())
                    .isEqualTo("service_healthy");
        }
    }

    @Test
    void theComposeFileGivesEveryProcessorAStateFolderOfItsOwn() throws IOException {
        JsonNode state = json(docker("compose", "-f", "docker-compose.yml", "config", "--format", "json"))
                .at("/services/processor/volumes/0");
        assertThat(state.path("target").asText()).isEqualTo("/var/lib/wirewatch/state");
        assertThat(state.path("source").asText()).as("a name would be shared").isEmpty();
    }

    private static String docker(Object... arguments) {
        Object[] command = new Object[arguments.length + 1];
        command[0] = "docker";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Ended ended = SHELL.run(command);
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended.out();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
