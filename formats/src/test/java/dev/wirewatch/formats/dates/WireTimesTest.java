package dev.wirewatch.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTimesTest {

    @ParameterizedTest
    @CsvSource({
        "231831 MEZ Jan 17,  2017-01-23T17:31:00Z",
        "231831 GMT JAN 17,  2017-01-23T18:31:00Z",
        "011200 Mär 26,      2026-03-01T12:00:00Z",
        "011200 AEST Mrz 26, 2026-03-01T02:00:00Z",
        "010930 août 26,     2026-08-01T09:30:00Z",
        "010930 juil. 26,    2026-07-01T09:30:00Z",
        "01 1200 Mär 26,     ",
        "16:35ET 31-10-14,   2014-10-31T20:35:00Z",
        "03-02-26 1435EST,   2026-03-02T19:35:00Z",
        "12-24-98 0900,      1998-12-24T09:00:00Z",
        "311200 Feb 26,      ",
        "03-02-26,           ",
        "tomorrow,           "
    })
    void theTimeIsFoundInTheTrailer(String trailer, Instant time) {
        assertThat(WireTimes.find(trailer).orElse(null)).isEqualTo(time);
    }
}
