package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-01T09:30:00Z                  ; 2026-03-01T09:30:00Z",
                "2026-03-01T09:30:00.123456789012Z     ; 2026-03-01T09:30:00.123456789Z",
                "2026-03-01T09:30:00+01:00             ; 2026-03-01T08:30:00Z",
                "2026-03-01T09:30+0100                 ; 2026-03-01T08:30:00Z",
                "2026-03-01T09:30:00-05                ; 2026-03-01T14:30:00Z",
                "2026-03-01 09:30:00 UTC               ; 2026-03-01T09:30:00Z",
                "2026-03-01 09:30                      ; 2026-03-01T09:30:00Z",
                "2026-3-1                              ; 2026-03-01T00:00:00Z",
                "20260301                              ; 2026-03-01T00:00:00Z",
                "20260301T093000Z                      ; 2026-03-01T09:30:00Z",
                "2026/03/01 09:30:00                   ; 2026-03-01T09:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 GMT         ; 2026-03-01T09:30:00Z",
                "Sun, 1 Mar 2026 09:30:00 +0100        ; 2026-03-01T08:30:00Z",
                "March 1, 2026                         ; 2026-03-01T00:00:00Z",
                "March 1, 2026 at 9:30 pm              ; 2026-03-01T21:30:00Z",
                "Mar 1st, 2026, 12:05 a.m.             ; 2026-03-01T00:05:00Z",
                "Sunday 1 March 2026 09:30             ; 2026-03-01T09:30:00Z",
                "1772357400                            ; 2026-03-01T09:30:00Z",
                "1772357400000                         ; 2026-03-01T09:30:00Z",
            })
    void timesInManyForms(String text, Instant time) {
        assertThat(PageTimes.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-02-30", "2026-13-01", "2026-03-01T25:00:00Z", "12", "3 hours ago", "2026"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(PageTimes.parse(text)).isEmpty();
    }
}
