package dev.wirewatch.cli.options;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration as people type it: {@code 10m}, {@code 2h}, {@code 3d}. */
public final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})([smhd])");

    @Override
    public Duration convert(String text) {
        return parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a duration; use 10m, 2h or 3d."));
    }

    /** Empty when it is none. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(duration(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
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
