package dev.wirewatch.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvFileSource(resources = "/dev/wirewatch/formats/dates/dates.tsv", delimiter = '\t', quoteCharacter = '`')
    void aTimeIsReadInWhateverFormItIsWritten(String written, Instant expected) {
        assertThat(FeedDates.parse(written)).contains(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                "  ",
                "yesterday",
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
        assertThat(FeedDates.parse(written)).isEqualTo(Optional.<Instant>empty());
    }
}
