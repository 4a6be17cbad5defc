package dev.wirewatch.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeConverterTest {

    private final TimeConverter converter =
            new TimeConverter(Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "30s, 2026-03-10T11:59:30Z",
        "10m, 2026-03-10T11:50:00Z",
        "2h, 2026-03-10T10:00:00Z",
        "3d, 2026-03-07T12:00:00Z",
        "0s, 2026-03-10T12:00:00Z",
        "999999d, 1970-01-01T00:00:00Z",
        "2026-03-01, 2026-03-01T00:00:00Z",
        "1950-03-01, 1970-01-01T00:00:00Z",
        "2026-03-01T09:30:00Z, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30Z, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30:00+02:00, 2026-03-01T07:30:00Z",
    })
    void aTimeMayBeTypedInSeveralWays(String typed, Instant time) {
        assertThat(converter.convert(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "m",
                "-5m",
                "5 m",
                "5w",
                "1.5h",
                "1234567s",
                "yesterday",
                "2026-13-01",
                "2026-03-01T09:30"
            })
    void anythingElseIsWrongUsage(String typed) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> converter.convert(typed))
                .withMessage("'" + typed + "' is not a time; use 10m, 2h, 3d, 2026-03-01 or 2026-03-01T09:30:00Z.");
    }
}
