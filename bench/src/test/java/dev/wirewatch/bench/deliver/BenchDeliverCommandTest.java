package dev.wirewatch.bench.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchDeliverCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aChannelIsMeasuredAloneAndBesideDeadOnes() {
        assertThat(run("bench", "deliver", "--alerts", "20", "--warm-up", "5", "--dead", "3", "--json"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        alone -> assertThat(alone).contains("\"deadChannels\":0", "\"perSecond\":"),
                        beside -> assertThat(beside).contains("\"deadChannels\":3", "\"delayMs\":"));
    }

    @Test
    void numbersThatMakeNoSenseAreTurnedDown() {
        assertThat(run("bench", "deliver", "--dead", "0")).isEqualTo(2);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
