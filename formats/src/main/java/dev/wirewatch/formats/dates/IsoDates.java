package dev.wirewatch.formats.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 in all its precisions, W3C's profile of it, and what databases print that looks like it. */
final class IsoDates {

    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?![\\d-])");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d(?!\\d))");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?!\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{2})(?:-?([1-7]))?(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(?=$|T)");
    private static final Pattern SHORT = Pattern.compile("-?(\\d{2})-?(\\d{2})(?:-?(\\d{2}))?(?=$|T)");
    private static final Pattern TIME = Pattern.compile("(?:[Tt ]+|(?<=^\\d{8})(?=\\d)|[:_](?=\\d))(\\d{1,2})"
            + "(?:[:.]?(\\d{2})(?:[:.]?(\\d{2})(?:[.,:](\\d+))?)?|([.,]\\d+))? ?([AaPp]\\.?[Mm]\\.?)?(.*)$");
    private static final Pattern WORD = Pattern.compile(" +(\\p{L}[\\p{L}.]*)(?= )");
    private static final int MINUTES = 60;

    private IsoDates() {}

    static Optional<Instant> parse(String text) {
        Matcher matcher = CALENDAR.matcher(text);
        if (matcher.lookingAt()) {
            return on(matcher, text, Moment.year(matcher.group(1)));
        }
        matcher.usePattern(WEEK);
        if (matcher.lookingAt()) {
            return week(matcher).flatMap(Moment::at).flatMap(day -> timed(day, text, matcher.end()));
        }
        matcher.usePattern(BASIC);
        if (matcher.lookingAt() && !text.startsWith("-", matcher.end())) {
            return on(matcher, text, Moment.year(matcher.group(1)));
        }
        matcher.usePattern(ORDINAL);
        if (matcher.lookingAt()) {
            int day = Integer.parseInt(matcher.group(2));
            return day < 1 || day > 366
                    ? Optional.empty()
                    : Moment.at(LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 1)
                                    .plusDays(day - 1L))
                            .flatMap(found -> timed(found, text, matcher.end()));
        }
        matcher.usePattern(YEAR);
        if (matcher.lookingAt()) {
            return Moment.on(Integer.parseInt(matcher.group(1)), 1, 1).flatMap(day -> timed(day, text, matcher.end()));
        }
        matcher.usePattern(SHORT);
        return matcher.lookingAt() ? on(matcher, text, Moment.year(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Instant> on(Matcher date, String text, int year) {
        int month = Integer.parseInt(date.group(2));
        int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        return Moment.on(year, month, day).flatMap(found -> timed(found, text, date.end()));
    }

    private static Optional<LocalDate> week(Matcher matcher) {
        try {
            int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(matcher.group(2)))
                    .with(java.time.temporal.ChronoField.DAY_OF_WEEK, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // a week that the year does not have
        }
    }

    /** Where "at" and the like end. */
    private static int afterWords(String text, int from) {
        int end = from;
        Matcher word = WORD.matcher(text).region(end, text.length());
        while (word.lookingAt() && CalendarNames.goesWithDates(word.group(1))) {
            end = word.end();
            word.region(end, text.length());
        }
        return end;
    }

    private static Optional<Instant> timed(Moment day, String text, int end) {
        String rest = text.substring(end);
        if (rest.isBlank() || rest.strip().equalsIgnoreCase("Z") || rest.strip().equals("T")) {
            return day.instant();
        }
        Matcher time = TIME.matcher(text)
                .region(afterWords(text, end), text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!time.lookingAt()) {
            return Zones.find(rest).flatMap(zone -> day.zone(zone).instant());
        }
        String minutes = time.group(2);
        String seconds = time.group(3);
        if (time.group(5) != null) { // a fraction of the hour
            double fraction = Double.parseDouble("0." + time.group(5).substring(1));
            minutes = Integer.toString((int) Math.round(fraction * MINUTES));
        }
        String zone = time.group(7).strip();
        return day.time(time.group(1), minutes, seconds, time.group(4))
                .map(moment -> moment.half(time.group(6)))
                .map(moment -> Zones.find(zone).map(moment::zone).orElse(moment))
                .flatMap(Moment::instant);
    }
}
