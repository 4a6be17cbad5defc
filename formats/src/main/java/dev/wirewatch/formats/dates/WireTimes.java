package dev.wirewatch.formats.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time in the trailer of a wire message, by the sender's clock; it is UTC where no known zone is named. */
public final class WireTimes {

    /** IPTC 7901: day, hour and minute in one group, then zone, month and year, as in {@code 231831 MEZ Jan 17}. */
    private static final Pattern GROUP =
            Pattern.compile("\\b(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d)\\s*(?<zone>\\p{Lu}{3,4}\\b)?\\s*"
                    + "(?<month>\\p{L}{3,})\\.?\\s*(?<year>\\d{2,4})\\b");

    /** ANPA 1312: date and time in either order. */
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})-(\\d{1,2})-(\\d{2,4})\\b");

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d-])(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?\\d\\d)?\\s?(?<zone>\\p{Lu}{2,4})?\\b");

    private static final int MONTHS = 12;

    private WireTimes() {}

    /** Empty when there is none, or none with a year. */
    public static Optional<Instant> find(String trailer) {
        Matcher group = GROUP.matcher(trailer);
        if (group.find()) {
            int month = CalendarNames.month(group.group("month")).orElse(0);
            return time(group.group("year"), month, Integer.parseInt(group.group("day")), group);
        }
        Matcher date = DATE.matcher(trailer);
        if (!date.find()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(date.replaceFirst(" "));
        if (!clock.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        boolean dayFirst = first > MONTHS; // American dates have the month first
        return time(date.group(3), dayFirst ? second : first, dayFirst ? first : second, clock);
    }

    /** Strict, unlike {@link Dates}: a trailer also holds digits that only look like a time. */
    private static Optional<Instant> time(String year, int month, int day, Matcher clock) {
        try {
            LocalDateTime time = LocalDateTime.of(
                    Moment.year(year),
                    month,
                    day,
                    Integer.parseInt(clock.group("hour")),
                    Integer.parseInt(clock.group("minute")));
            ZoneId zone = Optional.ofNullable(clock.group("zone"))
                    .flatMap(Zones::named)
                    .orElse(ZoneOffset.UTC);
            return Optional.of(time.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
