package dev.wirewatch.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final Instant NINE = Instant.parse("2031-03-05T09:00:00Z");

    private Optional<Burst> burst = Optional.empty();

    @Test
    void itBeginsWithTheFirstRareCountAndLastsOverALull() {
        count(0, 1.9);
        assertThat(burst).isEmpty();

        count(1, 2.1);
        count(6, 0);
        count(6.9, 2.5);

        assertThat(burst).get().extracting(Burst::began).isEqualTo(at(1));
        assertThat(level(12.8)).contains(Sensitivity.HIGH);
        assertThat(level(12.9)).isEmpty();
    }

    @Test
    void whatComesAfterALullIsANewBurst() {
        count(0, 5);
        count(6, 2);

        assertThat(burst).get().extracting(Burst::began).isEqualTo(at(6));
        assertThat(burst.orElseThrow().peak().rarity()).isEqualTo(2);
    }

    @Test
    void eachSensitivityHasItsOwnBurst() {
        count(0, 2);
        assertThat(level(0)).contains(Sensitivity.HIGH);
        count(1, 3.2);
        assertThat(level(1)).contains(Sensitivity.MEDIUM);
        count(2, 4);
        assertThat(level(2)).contains(Sensitivity.LOW);
        count(7, 2);
        assertThat(level(7)).contains(Sensitivity.LOW);
        assertThat(level(8)).contains(Sensitivity.HIGH);
        assertThat(burst.orElseThrow().peak().rarity()).isEqualTo(4);
    }

    @Test
    void aSeriesMayHaveOneSensitivityOnly() {
        burst = Burst.after(burst, at(0), excess(3.9), Sensitivity.LOW);
        assertThat(burst).isEmpty();
        burst = Burst.after(burst, at(1), excess(4.1), Sensitivity.LOW);
        burst = Burst.after(burst, at(4), excess(3.9), Sensitivity.LOW);

        assertThat(burst.orElseThrow().lasts(Sensitivity.LOW, at(7))).isFalse();
    }

    private void count(double hours, double rarity) {
        burst = Burst.after(burst, at(hours), excess(rarity), Sensitivity.HIGH);
    }

    private Optional<Sensitivity> level(double hours) {
        return burst.flatMap(known -> known.level(at(hours)));
    }

    private static Excess excess(double rarity) {
        return new Excess(Scale.HOUR, 9, 1, rarity);
    }

    private static Instant at(double hours) {
        return NINE.plus(Duration.ofMinutes(Math.round(hours * 60)));
    }
}
