package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.DurationConverter;
import dev.wirewatch.cli.options.TimeConverter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time to come as people type it: in how long, a day, or a time with its zone. */
final class FutureConverter implements ITypeConverter<Instant> {

    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant convert(String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant time = DurationConverter.parse(text).map(now::plus).orElseGet(() -> new TimeConverter().convert(text));
        if (!time.isAfter(now)) {
            throw new TypeConversionException("'" + text + "' is not a time to come.");
        }
        return time;
    }
}
