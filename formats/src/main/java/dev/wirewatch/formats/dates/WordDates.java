package dev.wirewatch.formats.dates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates whose parts are recognized by their form and not by their position: RFC 822, RFC 850, asctime, what servers log
 * and what people write, in many languages. Other words, such as the day of the week, are passed over.
 */
final class WordDates {

    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d+-])(\\d{1,2})(?:[:](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,](\\d+))?)?|[hH](\\d{2})(?!\\d)|(?= ?[AaPp]\\.?[Mm]\\b))"
                    + "(?: ?([AaPp]\\.?[Mm](?:\\.|\\b)))?");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d:+-])(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?![\\d:])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+");

    private int year = -1;
    private int month = -1;
    private int day = -1;

    private WordDates() {}

    static Optional<Instant> parse(String text) {
        String plain = COMMENT.matcher(text).replaceAll(" ");
        WordDates date = new WordDates();
        Matcher time = TIME.matcher(plain);
        boolean timed = time.find();
        String before = timed ? plain.substring(0, time.start()) : plain;
        String after = timed ? plain.substring(time.end()) : "";
        Optional<ZoneId> zone = (timed ? Zones.find(after) : Optional.<ZoneId>empty()).or(() -> Zones.trailing(plain));
        date.read(before);
        date.read(timed ? Zones.without(after) : "");
        date.settle();
        return Moment.on(date.year, date.month, date.day)
                .flatMap(moment -> timed
                        ? moment.time(
                                time.group(1),
                                time.group(2) == null ? time.group(5) : time.group(2),
                                time.group(3),
                                time.group(4))
                        : Optional.of(moment))
                .map(moment -> timed ? moment.half(time.group(6)) : moment)
                .map(moment -> zone.map(moment::zone).orElse(moment))
                .flatMap(Moment::instant);
    }

    private void read(String part) {
        Matcher numeric = NUMERIC.matcher(part);
        String rest = part;
        if (month < 0 && numeric.find()) {
            numeric(numeric.group(1), numeric.group(2), numeric.group(3), numeric.group(4));
            rest = part.substring(0, numeric.start()) + " " + part.substring(numeric.end());
        }
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                number(word);
            } else {
                OptionalInt named = CalendarNames.month(word);
                if (named.isPresent() && !isComplete()) { // what follows is another date
                    month = named.getAsInt(); // a later one wins: "mar. 3 avril" is a Tuesday
                }
            }
        }
    }

    private boolean isComplete() {
        return year >= 0 && month >= 0 && day >= 0;
    }

    private void number(String digits) {
        if (digits.length() == 4 && year < 0) {
            year = Moment.year(digits);
        } else if (digits.length() <= 2 && day < 0) {
            day = Integer.parseInt(digits);
        } else if (digits.length() <= 3 && year < 0) {
            year = Moment.year(digits);
        }
    }

    private void numeric(String first, String mark, String second, String third) {
        int b = Integer.parseInt(second);
        if (first.length() >= 3) {
            year = Moment.year(first);
            month = b;
            day = Integer.parseInt(third);
            return;
        }
        int a = Integer.parseInt(first);
        year = Moment.year(third);
        // with strokes as in the United States where both are possible, with dots and dashes the day first
        boolean monthFirst = b > 12 || (mark.equals("/") && a <= 12);
        month = monthFirst ? a : b;
        day = monthFirst ? b : a;
    }

    /** "Jan 2004" is its first day. */
    private void settle() {
        if (day < 0 && year >= 0 && month >= 0) {
            day = 1;
        }
    }
}
