package dev.wirewatch.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class SeriesBurstsTest {

    private static final Instant MONDAY = Instant.parse("2031-03-03T00:00:00Z");
    private static final int WEEKS = 3;

    @Test
    void aSteadySeriesHasNone() {
        assertThat(bursts(slot -> 4 + slot % 3)).isEmpty();
    }

    @Test
    void aBurstIsToldOnceAndAsSoonAsTheHourIsRareSoFar() {
        long from = slot(15, 13) + 6;

        List<Burst> found = bursts(slot -> slot >= from && slot < from + 15 ? 60 : 4 + slot % 3);

        assertThat(found).singleElement().satisfies(burst -> {
            assertThat(burst.began()).isBetween(at(from), at(from + 6));
            assertThat(burst.peak().count()).isGreaterThan(300);
            assertThat(burst.peak().expected()).isBetween(40.0, 80.0);
        });
    }

    @Test
    void whatComesEveryWeekIsASurpriseOnceOrTwice() {
        List<Burst> found = bursts(slot -> slot % (7 * 288) / 12 == 4 * 24 + 9 ? 60 : 4 + slot % 3);

        assertThat(found)
                .extracting(Burst::began)
                .noneMatch(began -> began.isAfter(MONDAY.plus(Duration.ofDays(7 * (WEEKS - 1)))));
    }

    @Test
    void nothingIsToldInTheFirstDay() {
        assertThat(bursts(slot -> slot < 280 ? slot * slot : 1000)).isEmpty();
    }

    /** A count every five minutes. */
    private static List<Burst> bursts(LongUnaryOperator counts) {
        SeriesBursts series = new SeriesBursts(Sensitivity.MEDIUM);
        List<Burst> found = new ArrayList<>();
        for (long slot = 0; slot < slot(7 * WEEKS, 0); slot++) {
            series.add(at(slot), counts.applyAsLong(slot)).ifPresent(found::add);
        }
        series.burst().ifPresent(found::add);
        return found;
    }

    private static long slot(int day, int hour) {
        return day * 288L + hour * 12;
    }

    private static Instant at(long slot) {
        return MONDAY.plus(Duration.ofMinutes(5 * slot));
    }
}
