package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z"); // a Monday
    private static final PollSchedule.Skip NOTHING = new PollSchedule.Skip(Set.of(), Set.of());

    private final PollSchedule schedule = new PollSchedule(Duration.ofMinutes(1), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "PT0S, false, PT5M",
        "PT0S, true, PT5M",
        "PT4M, true, PT2M",
        "PT4M, false, PT5M",
        "PT1M, true, PT1M",
        "PT1H, false, PT1H",
        "PT2H, false, PT1H",
    })
    void theIntervalIsHalvedWhenSomethingCameAndGrowsWhenNothingDid(Duration last, boolean changed, Duration next) {
        assertThat(schedule.interval(last, changed)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"PT5M, 1, PT5M", "PT5M, 2, PT10M", "PT5M, 4, PT40M", "PT5M, 20, PT6H", "PT0S, 1, PT1M", "PT1H, 9, PT6H"
    })
    void pausesAfterFailuresGrow(Duration interval, int failures, Duration pause) {
        assertThat(schedule.backOff(interval, failures)).isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({"PT5M, PT0S, PT5M", "PT5M, PT30M, PT30M", "PT30M, PT5M, PT30M", "PT5M, P30D, P1D"})
    void theFeedsWishCountsWhenItIsLongerAndWithinADay(Duration pause, Duration wish, Duration expected) {
        Instant next = schedule.next(NOW, pause, wish, NOTHING, new Random(7));

        assertThat(next)
                .isBetween(
                        NOW.plus(expected), NOW.plus(expected.multipliedBy(11).dividedBy(10)));
    }

    @Test
    void feedsThatWereAddedTogetherDoNotStayTogether() {
        Random random = new Random(7);

        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> schedule.next(NOW, Duration.ofMinutes(5), Duration.ZERO, NOTHING, random))
                        .distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void hoursAndDaysThatAFeedSkipsArePassedOver() {
        PollSchedule.Skip morning = new PollSchedule.Skip(Set.of(9, 10), Set.of());
        PollSchedule.Skip monday = new PollSchedule.Skip(Set.of(0), Set.of(DayOfWeek.MONDAY));

        assertThat(schedule.next(NOW, Duration.ofMinutes(5), Duration.ZERO, morning, new Random(7)))
                .isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(schedule.next(NOW, Duration.ofMinutes(5), Duration.ZERO, monday, new Random(7)))
                .isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @Test
    void aFeedThatSkipsAllHoursIsStillFetched() {
        Set<Integer> all = IntStream.range(0, 24).boxed().collect(Collectors.toSet());

        assertThat(schedule.next(
                        NOW, Duration.ofMinutes(5), Duration.ZERO, new PollSchedule.Skip(all, Set.of()), new Random(7)))
                .isBefore(NOW.plus(Duration.ofMinutes(6)));
    }

    @Property
    void noPauseIsShorterThanTheShortest(@ForAll @IntRange(max = 100_000) int seconds, @ForAll boolean changed) {
        Duration interval = schedule.interval(Duration.ofSeconds(seconds), changed);

        assertThat(schedule.next(NOW, interval, Duration.ZERO, NOTHING, new Random(seconds)))
                .isBetween(NOW.plus(Duration.ofMinutes(1)), NOW.plus(Duration.ofMinutes(66)));
    }
}
