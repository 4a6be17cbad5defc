package dev.wirewatch.formats.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** The parts of a date and a time as they were read; each may be more than its unit holds. */
final class Moment {

    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 47;
    private static final int LAST_MINUTE = 99;
    private static final int NANO_DIGITS = 9;
    private static final int NOON = 12;

    /** Two digits from here on are of the last century (RFC 2822, 4.3). */
    private static final int LAST_CENTURY = 50;

    private LocalDate date;
    private int hour;
    private int minute;
    private int second;
    private int nanos;
    private ZoneId zone = ZoneOffset.UTC;

    /** @return empty when there is no such date */
    static Optional<Moment> on(int year, int month, int day) {
        if (month < 1 || month > NOON || day < 1 || day > LAST_DAY || year < 1) {
            return Optional.empty();
        }
        return at(LocalDate.of(year, month, 1).plusDays(day - 1L));
    }

    static Optional<Moment> at(LocalDate date) {
        Moment moment = new Moment();
        moment.date = date;
        return Optional.of(moment);
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 1, 2 -> year < LAST_CENTURY ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            default -> year;
        };
    }

    /** @param parts digits, or null for those that are not there */
    Optional<Moment> time(String hours, String minutes, String seconds, String fraction) {
        hour = number(hours);
        minute = number(minutes);
        second = number(seconds);
        if (fraction != null) {
            String nine = (fraction + "000000000").substring(0, NANO_DIGITS);
            nanos = Integer.parseInt(nine);
        }
        boolean possible = hour <= LAST_HOUR && minute <= LAST_MINUTE && second <= LAST_MINUTE;
        return possible ? Optional.of(this) : Optional.empty();
    }

    /** @param half "am" or "pm" in any case and with dots, or null */
    Moment half(String half) {
        if (half != null && hour <= NOON) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % NOON + (afternoon ? NOON : 0);
        }
        return this;
    }

    Moment zone(ZoneId where) {
        zone = where;
        return this;
    }

    Optional<Instant> instant() {
        try {
            LocalDateTime time =
                    date.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second);
            return Optional.of(time.plusNanos(nanos).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // beyond what a date can be
        }
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
