package dev.wirewatch.cli.watch;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Two times of the day as people type them: {@code 22:00-07:00}, {@code 22-7}. Midnight is 0:00 or 24:00. */
final class ClockTimesConverter implements ITypeConverter<ClockTimes> {

    private static final String TIME = "(\\d{1,2})(?::(\\d{2}))?";
    private static final Pattern TEXT = Pattern.compile(TIME + "-" + TIME);
    private static final int HOURS = 24;

    @Override
    public ClockTimes convert(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        try {
            ClockTimes times =
                    new ClockTimes(time(matcher.group(1), matcher.group(2)), time(matcher.group(3), matcher.group(4)));
            if (times.from().equals(times.to())) {
                throw new TypeConversionException("'" + text + "' ends when it begins; quiet hours need an end.");
            }
            return times;
        } catch (DateTimeException e) {
            throw wrong(text);
        }
    }

    private static LocalTime time(String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute); // null where a group has matched nothing
        int hours = Integer.parseInt(hour);
        return hours == HOURS && minutes == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hours, minutes);
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(
                "'" + text + "' is not from one time of the day to another; use 22:00-07:00.");
    }
}
