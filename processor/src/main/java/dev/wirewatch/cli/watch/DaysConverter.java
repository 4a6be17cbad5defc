package dev.wirewatch.cli.watch;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days of the week as people type them: {@code mon-fri}, {@code sat,sun}, {@code fri-mon}. */
final class DaysConverter implements ITypeConverter<Set<DayOfWeek>> {

    private static final int SHORTEST = 3;

    @Override
    public Set<DayOfWeek> convert(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            DayOfWeek last = day(part.substring(dash + 1), text);
            DayOfWeek day = dash < 0 ? last : day(part.substring(0, dash), text);
            for (days.add(day); day != last; days.add(day)) {
                day = day.plus(1);
            }
        }
        return days;
    }

    /** By its first letters, three or more. */
    private static DayOfWeek day(String name, String text) {
        String letters = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> letters.length() >= SHORTEST && day.name().startsWith(letters))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' are no days; use mon-fri or sat,sun."));
    }
}
