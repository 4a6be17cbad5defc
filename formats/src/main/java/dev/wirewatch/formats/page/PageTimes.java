package dev.wirewatch.formats.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as pages write them for machines: ISO 8601 in its looser forms, RFC 9110's dates, seconds or milliseconds since
 * 1970; and English dates. A time without a zone is taken as UTC.
 */
final class PageTimes {

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?";
    private static final String HALF = "(?:\\s*(?<half>[ap])\\.?m\\.?)?";
    private static final String ZONE = "(?:\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY = "(?:[a-z]{3,9},?\\s+)?";
    private static final String THEN = "(?:[,\\s]+(?:at\\s+)?" + CLOCK + HALF + ZONE + ")?";

    private static final List<Pattern> FORMS = List.of(
            pattern("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:(?:T|\\s+)" + CLOCK + HALF + ZONE + ")?"),
            pattern("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?" + CLOCK + HALF + ZONE + ")?"),
            pattern("(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?:\\s+" + CLOCK + HALF + ZONE + ")?"),
            pattern(WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4})" + THEN),
            pattern(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + THEN));

    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final int MILLIS_DIGITS = 13;
    private static final int MAX_LENGTH = 60;
    private static final int NOON = 12;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private PageTimes() {}

    static Optional<Instant> first(String... texts) {
        return Arrays.stream(texts).flatMap(text -> parse(text).stream()).findFirst();
    }

    static Optional<Instant> parse(String text) {
        String time = text.strip();
        if (time.isEmpty() || time.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (EPOCH.matcher(time).matches()) {
            long number = Long.parseLong(time);
            return Optional.of(
                    time.length() == MILLIS_DIGITS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        return FORMS.stream()
                .map(form -> form.matcher(time))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(PageTimes::instant);
    }

    private static Optional<Instant> instant(Matcher parts) {
        try {
            LocalDate date = LocalDate.of(number(parts, "year"), month(parts.group("month")), number(parts, "day"));
            LocalTime clock = LocalTime.of(hour(parts), number(parts, "minute"), number(parts, "second"), nanos(parts));
            return Optional.of(
                    OffsetDateTime.of(date, clock, zone(parts.group("zone"))).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // the 30th of February
        }
    }

    private static int month(String name) {
        return Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static int hour(Matcher parts) {
        int hour = number(parts, "hour");
        String half = Objects.requireNonNullElse(parts.group("half"), "").toLowerCase(Locale.ROOT);
        return half.isEmpty() ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
    }

    private static int nanos(Matcher parts) {
        String fraction = parts.group("fraction");
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher parts, String group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneOffset zone(String zone) {
        return zone == null || Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
