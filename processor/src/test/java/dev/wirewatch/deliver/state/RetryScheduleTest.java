package dev.wirewatch.deliver.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private final RetrySchedule schedule = RetrySchedule.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT5S",
        "2, PT5M",
        "3, PT30M",
        "4, PT2H",
        "5, PT5H",
        "6, PT10H",
        "7, PT14H",
        "8, PT20H",
        "9, PT24H"
    })
    void afterSoManyAttemptsComesAPause(int attempts, Duration pause) {
        assertThat(schedule.pause(attempts, 0)).contains(pause);
        assertThat(schedule.pause(attempts, 1)).contains(pause.plus(pause.dividedBy(10)));
    }

    @Test
    void afterTheLastAttemptComesNone() {
        assertThat(schedule.pause(10, 0.5)).isEmpty();
    }

    @Test
    void whoNeverStopsTriesOnceADay() {
        assertThat(schedule.pauseForever(3, 0)).isEqualTo(Duration.ofMinutes(30));
        assertThat(schedule.pauseForever(500, 0)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theWholeTakesThreeDays() {
        assertThat(schedule.total()).isEqualTo(Duration.parse("PT75H35M5S"));
    }
}
