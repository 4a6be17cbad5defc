package dev.wirewatch.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchSoakCommandTest {

    /** Whose first faults are bad records and kill -9. */
    private static final String SEED = "2";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothingIsLostOrDoubledWhileFaultsStrike() throws IOException {
        assertThat(run("bench", "soak", "--minutes", "0.3", "--rate", "4", "--seed", SEED, "--heap", "512m", "--json"))
                .as(err.toString())
                .isZero();

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("articles").asInt()).isGreaterThan(100);
        assertThat(report.path("lost").asInt()).isZero();
        assertThat(report.path("doubled").asInt()).isZero();
        assertThat(report.path("faults"))
                .filteredOn(fault -> fault.path("count").asInt() > 0)
                .extracting(fault -> fault.path("fault").asText())
                .contains("kill", "poison");
        assertThat(report.at("/heapBytes/late").asDouble()).isPositive();
        assertThat(report.at("/openFiles/late").asDouble()).isPositive();
    }

    @Test
    void someTimeSomeProcessorsAndKnownFaults() {
        assertThat(run("bench", "soak", "--minutes", "0")).isEqualTo(2);
        assertThat(run("bench", "soak", "--processors", "0")).isEqualTo(2);
        assertThat(run("bench", "soak", "--faults", "kill,flood")).isEqualTo(2);
        assertThat(err.toString()).contains("flood");
        assertThat(err.toString()).contains("must be more than 0");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
