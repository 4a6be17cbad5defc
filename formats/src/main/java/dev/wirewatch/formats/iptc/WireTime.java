package dev.wirewatch.formats.iptc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time at a wire message's end, by the sender's clock; where it names no zone that is known it counts as UTC. */
final class WireTime {

    /** 7901: day, hour and minute in one group, then zone, month and year, as in {@code 231831 MEZ Jan 17}. */
    private static final Pattern GROUP =
            Pattern.compile("\\b(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d)\\s*(?<zone>\\p{Lu}{3,4}\\b)?\\s*"
                    + "(?<month>\\p{L}{3})\\p{L}*\\.?\\s*(?<year>\\d{2,4})\\b");

    /** ANPA: date and time in either order. */
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})-(\\d{1,2})-(\\d{2,4})\\b");

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d-])(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?\\d\\d)?\\s?(?<zone>\\p{Lu}{1,4})?\\b");

    /** By their first three letters, in English, German, French, Spanish and Italian. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz", "mae"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"),
            List.of("jun", "jui", "giu"),
            List.of("jul", "lug"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott"),
            List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("ET", ZoneId.of("America/New_York")),
            Map.entry("CT", ZoneId.of("America/Chicago")),
            Map.entry("MT", ZoneId.of("America/Denver")),
            Map.entry("PT", ZoneId.of("America/Los_Angeles")));

    private static final int MONTHS_A_YEAR = 12;
    private static final int FIRST_OF_LAST_CENTURY = 70;

    private WireTime() {}

    /** Empty when there is none, or none with a year. */
    static Optional<Instant> parse(String trailer) {
        Matcher group = GROUP.matcher(trailer);
        if (group.find()) {
            int month = month(group.group("month"));
            return time(year(group.group("year")), month, number(group.group("day")), group);
        }
        Matcher date = DATE.matcher(trailer);
        if (!date.find()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(date.replaceFirst(" "));
        if (!clock.find()) {
            return Optional.empty();
        }
        int first = number(date.group(1));
        int second = number(date.group(2));
        boolean dayFirst = first > MONTHS_A_YEAR; // American dates have the month first
        return time(year(date.group(3)), dayFirst ? second : first, dayFirst ? first : second, clock);
    }

    private static Optional<Instant> time(int year, int month, int day, Matcher clock) {
        try {
            LocalDateTime time =
                    LocalDateTime.of(year, month, day, number(clock.group("hour")), number(clock.group("minute")));
            ZoneId zone =
                    Optional.ofNullable(clock.group("zone")).map(ZONES::get).orElse(ZoneOffset.UTC);
            return Optional.of(time.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that look like a time
        }
    }

    /** 0 when it is none. */
    private static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                .filter(names -> names.contains(small))
                .map(names -> MONTHS.indexOf(names) + 1)
                .findFirst()
                .orElse(0);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
