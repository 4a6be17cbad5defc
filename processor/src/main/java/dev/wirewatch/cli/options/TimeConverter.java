package dev.wirewatch.cli.options;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A time that somebody typed: how long ago, a day, or a time. */
public final class TimeConverter {

    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

    private TimeConverter() {}

    /**
     * @return the time, but none before 1970, where Kafka's times begin
     * @throws ParameterException when it is none of them
     */
    public static Instant parse(String text, Instant now, CommandLine command) {
        Instant time = time(text, now, command);
        return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time;
    }

    private static Instant time(String text, Instant now, CommandLine command) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return now.minus(
                    switch (ago.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofDays(count);
                    });
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    command, "--since takes 10m, 2h, 3d, 2026-03-01 or 2026-03-01T09:30:00Z, not '" + text + "'.", e);
        }
    }
}
