package dev.wirewatch.cli.channel;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When a channel sums up, as people type it: {@code hour}, {@code 07:30}. */
final class DigestConverter implements ITypeConverter<DigestTime> {

    private static final int MINUTE_SECONDS = 60;

    @Override
    public DigestTime convert(String text) {
        if (text.equals("hour")) {
            return new DigestTime(Optional.empty());
        }
        try {
            return new DigestTime(Optional.of(LocalTime.parse(text).toSecondOfDay() / MINUTE_SECONDS));
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is neither 'hour' nor a time of the day as in 07:30.");
        }
    }
}
