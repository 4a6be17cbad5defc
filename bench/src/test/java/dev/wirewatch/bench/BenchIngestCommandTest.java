package dev.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchIngestCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyFormatIsReadToItsLastItemAndHeldAgainstTheLibraryAlone() throws IOException {
        assertThat(run("bench", "ingest", "--seconds", "0.01", "--json"))
                .as(err.toString())
                .isZero();

        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        assertThat(rows)
                .extracting(row -> row.path("format").asText() + " " + row.path("itemsPerDocument"))
                .containsExactly("rss 50", "atom 50", "ninjs 1", "newsml-g2 50");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.at("/ours/items").asDouble()).isPositive();
            assertThat(row.at("/ours/megabytes").asDouble()).isPositive();
            assertThat(row.at("/plain/items").asDouble()).isPositive();
            assertThat(row.path("ratio").asDouble()).isPositive();
        });
    }

    @Test
    void peopleGetATable() {
        assertThat(run("bench", "ingest", "--seconds", "0.01"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().lines()).hasSize(6).anySatisfy(line -> assertThat(line)
                .matches("newsml-g2 +50 +[\\d,]+ +[\\d.]+ +StAX +[\\d,]+ +[\\d.]+ +[\\d.]+"));
        assertThat(err.toString()).contains("Measuring rss");
    }

    @Test
    void noTimeIsWrongUsage() {
        assertThat(run("bench", "ingest", "--seconds", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--seconds must be more than 0.");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
