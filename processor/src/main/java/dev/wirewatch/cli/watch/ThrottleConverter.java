package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.DurationConverter;
import dev.wirewatch.watch.Throttle;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A limit of alerts as people type it: {@code 5/1h}, {@code 20/d}. */
final class ThrottleConverter implements ITypeConverter<Throttle> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d*)([mhd])");

    @Override
    public Throttle convert(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + text + "' is not a limit of alerts; use 5/1h, 10/30m or 20/d.");
        }
        String count = matcher.group(2).isEmpty() ? "1" : matcher.group(2);
        Duration window = new DurationConverter().convert(count + matcher.group(3));
        try {
            return new Throttle(Integer.parseInt(matcher.group(1)), window);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
