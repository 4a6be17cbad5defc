package dev.wirewatch.english.claims.figures;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes dates in the form of ISO 8601, filling in from the day of the article what the text leaves open.
 *
 * @param published the day of the article
 * @param future whether the text speaks of what is to come; else a day or month without a year is the last one
 */
record Calendar(Optional<LocalDate> published, boolean future) {

    static String yearOnly(int year) {
        return Year.of(year).toString();
    }

    static String yearMonth(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    /** Empty when there is no such day. */
    static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String day(int daysLater) {
        return write(published.map(day -> day.plusDays(daysLater)));
    }

    String weekday(int number) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return write(published.map(day ->
                day.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))));
    }

    /** @param step -1 for the last such weekday before the day of the article, 0 or 1 for the next one after it */
    String weekday(int number, int step) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return write(published.map(day -> day.with(
                step < 0
                        ? TemporalAdjusters.previous(weekday)
                        : step == 0 ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.next(weekday))));
    }

    String month(int number) {
        return published
                .map(YearMonth::from)
                .map(now -> {
                    YearMonth month = now.withMonth(number);
                    if (future) {
                        return month.isBefore(now) ? month.plusYears(1) : month;
                    }
                    return month.isAfter(now) ? month.minusYears(1) : month;
                })
                .map(YearMonth::toString)
                .orElse("");
    }

    /** @param step -1 for the last such month, 0 for this year's, 1 for the next one */
    String month(int number, int step) {
        return published
                .map(YearMonth::from)
                .map(now -> {
                    YearMonth month = now.withMonth(number);
                    boolean passed = step < 0 ? month.isBefore(now) : step == 0 || month.isAfter(now);
                    return passed ? month : month.plusYears(step);
                })
                .map(YearMonth::toString)
                .orElse("");
    }

    /** The day of that name closest to the day of the article, or the next one. Empty when no month has such a day. */
    Optional<String> monthDay(int month, int day) {
        if (day < 1 || day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        return Optional.of(write(published.flatMap(now -> IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> YearMonth.of(now.getYear() + years, month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .filter(candidate -> !future || !candidate.isBefore(now))
                .min(Comparator.comparing(candidate -> Math.abs(ChronoUnit.DAYS.between(now, candidate)))))));
    }

    /** A whole day, week, month or year before or after that of the article: "last week", "two years ago". */
    String unit(String unit, int later) {
        return published
                .map(now -> switch (unit) {
                    case "D" -> now.plusDays(later).toString();
                    case "W" -> week(now.plusWeeks(later));
                    case "M" -> YearMonth.from(now).plusMonths(later).toString();
                    default -> yearOnly(now.getYear() + later);
                })
                .orElse("");
    }

    private static String week(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String write(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
