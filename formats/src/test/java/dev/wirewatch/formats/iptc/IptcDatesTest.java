package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IptcDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2006-01-01T12:00:00Z,         2006-01-01T12:00:00Z",
        "2006-01-01T12:00:00+01:00,    2006-01-01T11:00:00Z",
        "2006-01-01T12:00:00.5-0230,   2006-01-01T14:30:00.5Z",
        "2006-01-01T12:00:00.1234567890Z, 2006-01-01T12:00:00.123456789Z",
        "2006-01-01T12:00:00,          2006-01-01T12:00:00Z",
        "2006-01-01T12:00,             2006-01-01T12:00:00Z",
        "2006-01-01 12:00:00,          2006-01-01T12:00:00Z",
        "2006-01-01,                   2006-01-01T00:00:00Z",
        "2006-01-01+01:00,             2005-12-31T23:00:00Z",
        "2006-02,                      2006-02-01T00:00:00Z",
        "2006,                         2006-01-01T00:00:00Z",
        "20060101T120000+0100,         2006-01-01T11:00:00Z",
        "20060101T120000Z,             2006-01-01T12:00:00Z",
        "20060101120000-0500,          2006-01-01T17:00:00Z",
        "20060101T1200,                2006-01-01T12:00:00Z",
        "20060101,                     2006-01-01T00:00:00Z",
        "20061231T235960Z,             2006-12-31T23:59:59Z",
        "' 2006-01-01T12:00:00Z ',     2006-01-01T12:00:00Z"
    })
    void isoDatesInAllTheirForms(String text, Instant time) {
        assertThat(IptcDates.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "06-01-01",
                "2006-13-01",
                "2006-02-30",
                "20060101T250000Z",
                "2006-01-01T12:00:00+99:00"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(IptcDates.parse(text)).isEmpty();
    }
}
