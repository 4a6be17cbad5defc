package dev.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DelaysTest {

    private static final long MS = 1_000_000;

    private final Delays delays =
            Delays.ofNanos(LongStream.rangeClosed(1, 100).map(i -> 101 - i).map(ms -> ms * MS));

    @Test
    void aPercentileIsADelayThatWasMeasured() {
        assertThat(delays.percentile(0.5)).isEqualTo(50);
        assertThat(delays.percentile(0.99)).isEqualTo(99);
        assertThat(delays.percentile(0.001)).isEqualTo(1);
        assertThat(delays.max()).isEqualTo(100);
        assertThat(new Delays(new double[0]).max()).isNaN();
    }

    @Test
    void eachDelayIsInOneBar() {
        assertThat(delays.histogram())
                .containsExactly(
                        new Delays.Bar(10, 10),
                        new Delays.Bar(15, 5),
                        new Delays.Bar(22, 7),
                        new Delays.Bar(33, 11),
                        new Delays.Bar(50, 17),
                        new Delays.Bar(75, 25),
                        new Delays.Bar(112, 25));
    }

    @Test
    void barsBeginWithTheShortestDelay() {
        assertThat(Delays.ofNanos(LongStream.of(700 * MS)).histogram()).containsExactly(new Delays.Bar(850, 1));
    }
}
