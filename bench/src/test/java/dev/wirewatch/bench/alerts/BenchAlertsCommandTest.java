package dev.wirewatch.bench.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.Application;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.Startup;
import dev.wirewatch.cli.Main;
import dev.wirewatch.cli.run.LocalCluster;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchAlertsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyArticleOfAPathIsFollowedToItsAlert(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pier.txt"), "Pier to open\n\nThe pier opens on Friday, Ada Brandt said.");

        assertThat(run("bench", "alerts", "--articles", "6", "--warm-up", "2", "--json", folder.toString()))
                .as(err.toString())
                .isZero();

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("articles").asInt()).isEqualTo(6);
        assertThat(report.at("/delayMs/max").asDouble())
                .isGreaterThanOrEqualTo(report.at("/delayMs/p50").asDouble());
        assertThat(report.at("/delayMs/p50").asDouble()).isPositive();
        assertThat(report.path("cpuSeconds").path("stream threads").asDouble()).isPositive();
        assertThat(report.path("enrichSeconds").asDouble()).isPositive();
        assertThat(report.path("topics")).anySatisfy(topic -> {
            assertThat(topic.path("topic").asText()).isEqualTo("news.articles");
            assertThat(topic.path("records").asDouble()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook", "stream"})
    void anAlertIsFollowedToWhoeverGetsIt(String arrival) throws IOException {
        assertThat(run("bench", "alerts", "--articles", "3", "--warm-up", "2", "--until", arrival, "--json"))
                .as(err.toString())
                .isZero();

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("arrival").asText()).isEqualTo(arrival);
        assertThat(report.path("articles").asInt()).isEqualTo(3);
    }

    @Test
    void processorsThatRunAreMeasured(@TempDir Path data) throws Exception {
        try (LocalCluster cluster = LocalCluster.start(data, 0, 0);
                Startup startup = Startup.begin(Role.ALL);
                Application processor = startup.start(cluster.settings(Map.of("http.port", "0")))) {
            EmbeddedProcessor.awaitReady(processor);
            Connection connection = cluster.settings(Map.of()).connection();

            assertThat(run(
                            "bench",
                            "alerts",
                            "--articles",
                            "6",
                            "--warm-up",
                            "2",
                            "--json",
                            "--processor",
                            "http://127.0.0.1:" + processor.httpPort(),
                            "--kafka",
                            connection.bootstrapServers(),
                            "--registry",
                            connection.registryUrl()))
                    .as(err.toString())
                    .isZero();

            JsonNode report = new ObjectMapper().readTree(out.toString());
            assertThat(report.path("articles").asInt()).isEqualTo(6);
            assertThat(report.path("cpuSeconds")
                            .path("http://127.0.0.1:" + processor.httpPort())
                            .asDouble())
                    .isPositive();
            assertThat(new CompactedTopic<>(connection, Topics.WATCHES).read()).isEmpty();
            assertThat(run(
                            "bench",
                            "alerts",
                            "--processor",
                            "http://127.0.0.1:1",
                            "--kafka",
                            connection.bootstrapServers(),
                            "--registry",
                            connection.registryUrl()))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("No processor answers at http://127.0.0.1:1.");
        }
    }

    @Test
    void whatDoesNotGoWithProcessorsThatRunIsSaid() {
        assertThat(run("bench", "alerts", "--processor", "127.0.0.1:8090")).isEqualTo(2);
        assertThat(err.toString()).contains("'127.0.0.1:8090' is not an address; use http://127.0.0.1:8090.");
        assertThat(run("bench", "alerts", "--kafka", "127.0.0.1:9092")).isEqualTo(2);
        assertThat(err.toString()).contains("Say with --processor which processors of the cluster are measured.");
        assertThat(run("bench", "alerts", "--processor", "http://127.0.0.1:8090", "--until", "webhook"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--until webhook is for a processor in this process");
    }

    @Test
    void aPaceIsARateOrFlatOut() {
        assertThat(run("bench", "alerts", "--rate", "5", "--flat-out")).isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
        assertThat(run("bench", "alerts", "--rate", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("must be more than 0");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
