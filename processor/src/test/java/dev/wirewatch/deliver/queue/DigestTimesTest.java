package dev.wirewatch.deliver.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.schemas.DigestPeriod;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimesTest {

    @ParameterizedTest
    @CsvSource({
        "HOUR,   0, UTC,          2026-05-04T10:20:00Z, 2026-05-04T10:00:00Z, 2026-05-04T11:00:00Z",
        "HOUR,   0, UTC,          2026-05-04T10:00:00Z, 2026-05-04T10:00:00Z, 2026-05-04T11:00:00Z",
        "HOUR,   0, Asia/Kolkata, 2026-05-04T10:20:00Z, 2026-05-04T09:30:00Z, 2026-05-04T10:30:00Z",
        "DAY,  480, Europe/Oslo,  2026-05-04T05:59:59Z, 2026-05-03T06:00:00Z, 2026-05-04T06:00:00Z",
        "DAY,  480, Europe/Oslo,  2026-05-04T06:00:00Z, 2026-05-04T06:00:00Z, 2026-05-05T06:00:00Z",
        "DAY,  480, Europe/Oslo,  2026-10-24T12:00:00Z, 2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z",
        "DAY,  150, Europe/Oslo,  2026-03-28T12:00:00Z, 2026-03-28T01:30:00Z, 2026-03-29T01:30:00Z"
    })
    void aPeriodEnds(DigestPeriod period, int at, String zone, Instant time, Instant last, Instant next) {
        DigestTimes times =
                DigestTimes.of(new ChannelDigest(period, at, zone, false)).orElseThrow();

        assertThat(times.last(time)).isEqualTo(last);
        assertThat(times.next(time)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, 0, UTC", "DAY, 1440, UTC", "DAY, -1, UTC", "HOUR, 0, Europe/Nowhere"})
    void whatMakesNoSenseHasNone(DigestPeriod period, int at, String zone) {
        assertThat(DigestTimes.of(new ChannelDigest(period, at, zone, false))).isEmpty();
    }
}
