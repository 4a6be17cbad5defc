package dev.wirewatch.bench.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.bench.alerts.Stretch.Passage;
import dev.wirewatch.bench.alerts.UsageSamples.Sample;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    private static final long BEGAN = -7_000_000_000L; // nanoTime may be less than 0
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void eachHasTheArticlesTheDelaysAndTheCpuTimeOfItsMinutes() {
        List<Passage> passages = IntStream.rangeClosed(0, 180)
                .mapToObj(second -> passage(second, second < 60 ? 0.1 : 0.2))
                .toList();
        List<Sample> samples = IntStream.rangeClosed(0, 180)
                .mapToObj(second -> new Sample(BEGAN + second * SECOND, second, 0, Math.max(0, second - 60) * 0.03))
                .toList();

        List<Stretch> stretches = Stretch.of(BEGAN, passages, samples);

        assertThat(stretches).extracting(Stretch::fromMinute).containsExactly(0, 1, 2);
        assertThat(stretches).extracting(Stretch::toMinute).containsExactly(1, 2, 3);
        assertThat(stretches).extracting(Stretch::alerts).containsExactly(60, 60, 60);
        assertThat(stretches).extracting(stretch -> stretch.delayMs().p50()).containsExactly(100.0, 200.0, 200.0);
        assertThat(stretches)
                .extracting(stretch -> (double) Math.round(stretch.cpuMsPerAlert()))
                .containsExactly(0.0, 30.0, 30.0);
        assertThat(stretches).extracting(Stretch::mostLag).containsExactly(59L, 119L, 179L);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 2, 1", "20, 20, 1", "21, 11, 2", "60, 20, 3", "61, 16, 4"})
    void thereAreTwentyAtMost(int minutes, int stretches, int minutesOfEach) {
        List<Passage> passages = IntStream.rangeClosed(0, minutes * 60)
                .mapToObj(second -> passage(second, 0.5))
                .toList();

        List<Stretch> all = Stretch.of(BEGAN, passages, List.of());

        assertThat(all).hasSize(stretches);
        for (int i = 0; i < stretches; i++) {
            assertThat(all.get(i).fromMinute()).isEqualTo(i * minutesOfEach);
            assertThat(all.get(i).toMinute()).isEqualTo(Math.min(minutes, (i + 1) * minutesOfEach));
        }
    }

    @Test
    void aMinuteWithoutAlertsHasNumbersToo() {
        List<Stretch> stretches = Stretch.of(
                BEGAN,
                List.of(passage(0, 1), passage(0, 150)),
                List.of(new Sample(BEGAN + 70 * SECOND, 9, 0, 5), new Sample(BEGAN + 100 * SECOND, 8, 0, 1)));

        assertThat(stretches).extracting(Stretch::alerts).containsExactly(1, 0);
        assertThat(stretches.get(1).delayMs().p99()).isZero();
        assertThat(stretches.get(1).cpuMsPerAlert()).isZero();
        assertThat(stretches.get(1).mostLag()).isEqualTo(9);
    }

    private static Passage passage(long second, double delaySeconds) {
        long posted = BEGAN + second * SECOND;
        return new Passage(posted, posted + (long) (delaySeconds * SECOND));
    }
}
