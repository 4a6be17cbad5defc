package dev.wirewatch.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvFileSource(resources = "/dev/wirewatch/formats/dates/dates.tsv", delimiter = '\t', quoteCharacter = '`')
    void aTimeIsReadInWhateverFormItIsWritten(String written, Instant expected) {
        assertThat(Dates.parse(written)).contains(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                "  ",
                "yesterday",
                "soon",
                "3 hours ago",
                "12",
                "0000-00-00",
                "0000-00-00 00:00:00",
                "2026-13-01",
                "2026-00-10",
                "Mon, 40 Mar 2026 10:00:00 GMT",
                "Mon, 02 Foo 2026 10:00:00 GMT",
                "10:00",
                "Monday",
                "99:99",
                "2026-W60-1",
                "2026-400",
                "1 2 3 4 5 6 7 8 9",
                "+0000",
                "----",
                "\u0661"
            })
    void whatMakesNoSenseIsAbsent(String written) {
        assertThat(Dates.parse(written)).isEqualTo(Optional.<Instant>empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260301",
                "2026-03-01T09:30:00+01:00",
                "Sunday 1 March 2026 at 09:30",
                "March 1st, 2026, 9:30 p.m. ET",
                "Dienstag, den 3. März 2026, 14:30 Uhr",
                "le 3 mars 2026 à 14 h 30",
                "domenica 1 marzo 2026"
            })
    void aTextThatSaysNothingElseIsExactlyADate(String text) {
        assertThat(Dates.exact(text)).isPresent().isEqualTo(Dates.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port closed on 1 March 2026.",
                "Orla, 1 March 2026",
                "2026-03-01T09:30:00Z, when the minister speaks",
                "until 1 March 2026",
                "20-10",
                "1984",
                "tomorrow"
            })
    void aTextThatSaysMoreIsNot(String text) {
        assertThat(Dates.exact(text)).isEmpty();
    }

    @Test
    void theFirstOfSeveralTextsThatIsADateCounts() {
        assertThat(Dates.first("", "soon", "2026-03-01", "2026-03-02")).contains(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(Dates.first("", "soon")).isEmpty();
    }
}
