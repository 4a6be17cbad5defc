package dev.wirewatch.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "0, just now, now",
        "-5, just now, now",
        "1, 1 s ago, in 1 s",
        "59, 59 s ago, in 59 s",
        "60, 1 min ago, in 1 min",
        "3599, 59 min ago, in 59 min",
        "3600, 1 h ago, in 1 h",
        "172799, 47 h ago, in 47 h",
        "172800, 2 d ago, in 2 d"
    })
    void timesAreToldInOneUnit(long seconds, String ago, String until) {
        assertThat(Durations.ago(Duration.ofSeconds(seconds))).isEqualTo(ago);
        assertThat(Durations.until(Duration.ofSeconds(seconds))).isEqualTo(until);
    }
}
