package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from | to | zone | days | time | quiet; 2026-03-02 is a Monday
                "12:00 | 13:30 | UTC          | ''      | 2026-03-02T11:59:59Z | false",
                "12:00 | 13:30 | UTC          | ''      | 2026-03-02T12:00:00Z | true",
                "12:00 | 13:30 | UTC          | ''      | 2026-03-02T13:29:59Z | true",
                "12:00 | 13:30 | UTC          | ''      | 2026-03-02T13:30:00Z | false",
                // the zone's own time
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-03-02T20:59:59Z | false",
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-03-02T21:00:00Z | true",
                "22:00 | 07:00 | Asia/Kolkata | ''      | 2026-03-02T01:29:59Z | true",
                "22:00 | 07:00 | Asia/Kolkata | ''      | 2026-03-02T01:30:00Z | false",
                // over midnight
                "22:00 | 07:00 | UTC          | ''      | 2026-03-02T00:00:00Z | true",
                "22:00 | 07:00 | UTC          | ''      | 2026-03-02T06:59:59Z | true",
                "22:00 | 07:00 | UTC          | ''      | 2026-03-02T07:00:00Z | false",
                "22:00 | 00:00 | UTC          | ''      | 2026-03-02T23:59:59Z | true",
                "22:00 | 00:00 | UTC          | ''      | 2026-03-03T00:00:00Z | false",
                "00:00 | 07:00 | UTC          | ''      | 2026-03-02T00:00:00Z | true",
                // the day is that on which they begin
                "22:00 | 07:00 | UTC          | FRIDAY  | 2026-03-07T06:00:00Z | true",
                "22:00 | 07:00 | UTC          | FRIDAY  | 2026-03-06T06:00:00Z | false",
                "22:00 | 07:00 | UTC          | FRIDAY  | 2026-03-07T22:00:00Z | false",
                "09:00 | 17:00 | UTC          | SATURDAY SUNDAY | 2026-03-08T09:00:00Z | true",
                "09:00 | 17:00 | UTC          | SATURDAY SUNDAY | 2026-03-09T09:00:00Z | false",
                // Oslo's clocks go from 02:00 to 03:00 on March 29, and from 03:00 to 02:00 on October 25
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-03-29T04:59:59Z | true",
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-03-29T05:00:00Z | false",
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-10-25T05:59:59Z | true",
                "22:00 | 07:00 | Europe/Oslo  | ''      | 2026-10-25T06:00:00Z | false",
                "02:30 | 06:00 | Europe/Oslo  | ''      | 2026-03-29T01:00:00Z | false",
                "02:30 | 06:00 | Europe/Oslo  | ''      | 2026-03-29T01:30:00Z | true",
                "22:00 | 02:30 | Europe/Oslo  | ''      | 2026-10-25T00:29:59Z | true",
                "22:00 | 02:30 | Europe/Oslo  | ''      | 2026-10-25T00:30:00Z | false",
                "22:00 | 02:30 | Europe/Oslo  | ''      | 2026-10-25T01:15:00Z | false",
            })
    void whetherATimeIsQuiet(LocalTime from, LocalTime to, ZoneId zone, String days, Instant time, boolean quiet) {
        assertThat(new QuietHours(from, to, zone, days(days)).contain(time)).isEqualTo(quiet);
    }

    @Test
    void theyEndAtAnotherTimeThanTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON, ZoneId.of("UTC"), Set.of()));
    }

    /** Each is one stretch, whatever the clocks do. */
    @Property(tries = 100)
    void theyBeginOnceADay(
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(min = 1, max = 22) int hours,
            @ForAll("zones") String zone) {
        LocalTime begin = LocalTime.of(from, 15);
        QuietHours quietHours = new QuietHours(begin, begin.plusHours(hours), ZoneId.of(zone), Set.of());
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");

        long begun = IntStream.range(1, 365 * 24 * 4)
                .filter(quarter -> quietHours.contain(noon.plus(Duration.ofMinutes(15L * quarter)))
                        && !quietHours.contain(noon.plus(Duration.ofMinutes(15L * (quarter - 1)))))
                .count();

        assertThat(begun).isBetween(364L, 366L);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu");
    }

    private static Set<DayOfWeek> days(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
