package dev.wirewatch.bench.watches;

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
import org.junit.jupiter.api.Test;

class BenchWatchesCommandTest {

    private static final String STORIES = Path.of("..", "seeds", "stories").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void bothEnginesAreMeasuredWithBothKindsOfWatches() throws IOException {
        assertThat(run("bench", "watches", "--watches", "200", "--seconds", "0.05", "--json", STORIES))
                .as(err.toString())
                .isZero();

        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        assertThat(rows)
                .extracting(row ->
                        row.path("engine").asText() + " " + row.path("watches").asText())
                .containsExactly("Wirewatch mix", "Lucene Monitor mix", "Wirewatch queries", "Lucene Monitor queries");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.path("articlesPerSecond").asDouble()).isPositive())
                .allSatisfy(row -> assertThat(row.path("count").asInt()).isEqualTo(200));
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
