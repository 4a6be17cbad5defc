package dev.wirewatch.cli.options;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people type it: how long ago, a day, or a time with its zone. None is before 1970, where Kafka's begin. */
public final class TimeConverter implements ITypeConverter<Instant> {

    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

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
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return clock.instant().minus(duration(Long.parseLong(ago.group(1)), ago.group(2)));
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

    private static Duration duration(long count, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
