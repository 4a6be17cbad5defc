package dev.wirewatch.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BenchArchiveCommandTest {

    private static final String STORIES = Path.of("..", "seeds", "stories").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void articlesAreArchivedAndSearched() throws IOException {
        assertThat(run("bench", "archive", "--articles", "60", "--searches", "2", "--json", STORIES))
                .as(err.toString())
                .isZero();

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("articles").asInt()).isEqualTo(60);
        assertThat(report.path("records").asInt()).isGreaterThan(200);
        assertThat(report.path("bytesPerArticle").asDouble()).isPositive();
        assertThat(report.path("rows"))
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.path("p50").asDouble()).isPositive());
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
