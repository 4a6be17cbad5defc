package dev.wirewatch.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final int WEEK = 7 * 24;
    private static final long START = 500_000;
    private static final long NOW = START + 4 * WEEK;

    private final Counts counts = new Counts();
    private final Counts volume = new Counts();

    @Test
    void whatComesAtAnHourOfTheWeekIsExpectedThen() {
        volume(1);
        for (int week = 0; week < 4; week++) {
            counts.add(START + week * WEEK, 40);
        }

        assertThat(hourly(NOW, 1).mean()).isGreaterThan(15);
        assertThat(hourly(NOW + 24, 1).mean()).isLessThan(5);
        assertThat(hourly(NOW + 1, 1).mean()).isLessThan(1);
    }

    @Test
    void aNameIsExpectedByItsShareOfWhatComes() {
        volume(10);
        for (long hour = START; hour < NOW; hour += 5) {
            counts.add(hour, 2);
        }

        assertThat(hourly(NOW, 10).mean()).isCloseTo(0.4, within(0.1));
        assertThat(hourly(NOW, 100).mean()).isCloseTo(4, within(1.0));
    }

    @Test
    void aNameThatWasNeverSeenIsExpectedHalfATimeInAll() {
        volume(10);

        assertThat(hourly(NOW, 10).mean()).isCloseTo(0.5 / (4 * WEEK), within(1e-4 * 2));
    }

    @Test
    void aDayIsJudgedByThoseBeforeAndAfterItAndNotByItself() {
        volume(10);
        counts.add(START + 24, 500);
        counts.add(START + 48, 2);
        long day = Scale.DAY.bucket(START + 24);

        Expectation other = Forecast.of(Scale.DAY, Scale.DAY.bucket(START + 480), counts, volume, 240);
        Expectation itself = Forecast.of(Scale.DAY, day, counts, volume, 240);

        assertThat(itself.mean()).isLessThan(1).isLessThan(other.mean());
        assertThat(itself.rarity(500)).isGreaterThan(8);
    }

    @Test
    void whatJumpsUpAndDownIsSeldomASurprise() {
        volume(1);
        Counts steady = new Counts();
        for (long hour = START; hour < NOW; hour++) {
            steady.add(hour, 10);
            counts.add(hour, hour / 24 % 5 == 0 ? 50 : 0);
        }

        double surprise = Forecast.of(Scale.HOUR, NOW, steady, volume, 1).rarity(60);

        assertThat(surprise).isGreaterThan(4 * hourly(NOW, 1).rarity(60));
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        volume(1);
        counts.add(START, 100);

        counts.forget(NOW + 1);

        assertThat(counts.byHour()).isEmpty();
    }

    private void volume(int anHour) {
        for (long hour = START; hour < NOW; hour++) {
            volume.add(hour, anHour);
        }
    }

    private Expectation hourly(long hour, double exposure) {
        return Forecast.of(Scale.HOUR, hour, counts, volume, exposure);
    }
}
