package dev.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchLanguageCommandTest {

    private static final String HOME = "wirewatch.home";
    private static final String STORIES = Path.of("..", "seeds", "stories").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheHome() {
        System.clearProperty(HOME);
    }

    @Test
    void bothAreMeasuredWithOneThreadAndWithAll() throws IOException {
        System.setProperty(HOME, "..");

        assertThat(run("bench", "language", "--seconds", "0.01", "--json", STORIES))
                .as(err.toString())
                .isZero();

        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        JsonNode rest = lines.remove(lines.size() - 1);
        assertThat(lines)
                .filteredOn(row -> row.path("threads").asInt() == 1)
                .extracting(row -> row.path("work").asText())
                .containsExactly("parts of speech", "names", "both", "both, words unseen", "annotate");
        assertThat(lines).allSatisfy(row -> {
            assertThat(row.at("/ours/tokens").asDouble())
                    .isGreaterThan(row.at("/ours/articles").asDouble());
            assertThat(row.at("/stock/articles").asDouble()).isPositive();
        });
        assertThat(lines.get(lines.size() - 1).path("threads").asInt())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(rest.path("articles").asInt()).isEqualTo(24);
        assertThat(rest.at("/heap/afterReading").asDouble()).isBetween(20.0, 200.0);
        assertThat(rest.at("/differing/tags").asInt(-1)).isZero();
        assertThat(rest.at("/differing/names").asInt(-1)).isZero();
    }

    @Test
    void withoutTheModelsOfCoreNlpItSaysWhereTheyBelong() {
        System.setProperty(HOME, folder.toString());

        assertThat(run("bench", "language", STORIES)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("wirewatch: CoreNLP's models are not in "
                        + folder.resolve("models").resolve("target").resolve("stock")
                        + "; build Wirewatch there with ./mvnw package -DskipTests.");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("bench")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "wirewatch: Say what to measure: language, ingest, alerts, deliver, stories, watches, archive, soak or profile.");
        assertThat(run("bench", "language", "--seconds", "0", STORIES)).isEqualTo(2);
        assertThat(run("bench", "language", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--seconds must be more than 0.", "No article found");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
