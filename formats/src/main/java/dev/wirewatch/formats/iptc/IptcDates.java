package dev.wirewatch.formats.iptc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as IPTC's formats write them: ISO 8601 in its extended and its basic form, whole or cut off behind the year, the
 * month, the day or the minute. What is cut off counts as its beginning; a time without a zone is in UTC.
 */
final class IptcDates {

    private static final Pattern ISO = Pattern.compile(
            """
            (?<year>\\d{4})
            (?:-?(?<month>\\d\\d)
              (?:-?(?<day>\\d\\d)
                (?:[T\\ ]?(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?)?
              )?
            )?
            \\s*(?<zone>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?""",
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    private static final int NANO_DIGITS = 9;
    private static final int LAST_SECOND = 59;

    private IptcDates() {}

    /** Empty when it is no date. */
    static Optional<Instant> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(iso, "year", 0),
                    number(iso, "month", 1),
                    number(iso, "day", 1),
                    number(iso, "hour", 0),
                    number(iso, "minute", 0),
                    Math.min(LAST_SECOND, number(iso, "second", 0)), // a leap second is the one before it
                    nanos(iso.group("fraction")));
            return Optional.of(time.toInstant(zone(iso.group("zone"))));
        } catch (DateTimeException e) {
            return Optional.empty(); // it looks like a date, and has a thirteenth month
        }
    }

    private static int number(Matcher iso, String field, int missing) {
        return iso.group(field) == null ? missing : Integer.parseInt(iso.group(field));
    }

    private static int nanos(String fraction) {
        if (fraction == null) {
            return 0;
        }
        String padded = fraction + "0".repeat(NANO_DIGITS);
        return Integer.parseInt(padded.substring(0, NANO_DIGITS));
    }

    private static ZoneOffset zone(String zone) {
        boolean offset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
        return offset ? ZoneOffset.of(zone) : ZoneOffset.UTC;
    }
}
