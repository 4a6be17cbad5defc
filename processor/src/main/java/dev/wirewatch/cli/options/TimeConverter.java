package dev.wirewatch.cli.options;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people type it: how long ago, a day, or a time with its zone. None is before 1970, where Kafka's begin. */
public final class TimeConverter implements ITypeConverter<Instant> {

    private final Clock clock;

    public TimeConverter() {
        this(Clock.systemUTC());
    }

    TimeConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String text) {
        Instant time = time(text);
        return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time;
    }

    private Instant time(String text) {
        Optional<Duration> ago = DurationConverter.parse(text);
        if (ago.isPresent()) {
            return clock.instant().minus(ago.get());
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + text + "' is not a time; use 10m, 2h, 3d, 2026-03-01 or 2026-03-01T09:30:00Z.");
        }
    }
}
