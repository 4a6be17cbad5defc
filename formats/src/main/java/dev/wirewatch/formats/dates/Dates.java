package dev.wirewatch.formats.dates;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times in every form that news has them in: ISO 8601, RFC 822 and its successors, asctime, seconds since
 * 1970, and what programs and people write in many languages. A time without a zone is taken as UTC. What is more than
 * its unit holds runs over into the next (June 31 is July 1, 24:00 the next day), since some publishers' programs
 * count so; what still makes no sense is absent.
 */
public final class Dates {

    private static final int LONGEST = 200;

    /** With the white space around it. */
    private static final int LONGEST_WRITTEN = 2000;

    /** As long as {@code 20260301}. */
    private static final int SHORTEST_EXACT = 8;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d");
    private static final Pattern LAST_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{L}[\\p{L}\\p{M}']*)([^\\p{L}\\p{M}]*)$");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}']*");

    private Dates() {}

    /** The first of some texts that is a date. */
    public static Optional<Instant> first(String... texts) {
        return Arrays.stream(texts).flatMap(text -> parse(text).stream()).findFirst();
    }

    /** Empty also when the text says anything besides the date, as "Posted in March 2026" does. */
    public static Optional<Instant> exact(String text) {
        boolean alone = text.length() >= SHORTEST_EXACT
                && WORD.matcher(text).results().map(MatchResult::group).allMatch(Dates::isPartOfDate);
        return alone ? parse(text) : Optional.empty();
    }

    /** The words before the first number of a line, without those that belong to a date: "Ida Frost" of one with her age. */
    public static String textBefore(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.find()) {
            return line;
        }
        String before = line.substring(0, number.start());
        Matcher last = LAST_WORD.matcher(before);
        while (last.find() && isBeforeNumber(last.group(1), last.group(2))) {
            before = before.substring(0, last.start(1));
            last.reset(before);
        }
        return before;
    }

    /** "March 3", but "Theresa May, 3 March". */
    private static boolean isBeforeNumber(String word, String between) {
        return between.contains(",") ? CalendarNames.goesWithDates(word) : isPartOfDate(word);
    }

    private static boolean isPartOfDate(String word) {
        return CalendarNames.month(word).isPresent()
                || CalendarNames.goesWithDates(word)
                || Zones.named(word).isPresent();
    }

    /** Empty when it is no date. Words around the date are passed over. */
    public static Optional<Instant> parse(String text) {
        String written = tidy(text);
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        if (SECONDS.matcher(written).matches()) {
            return Optional.of(Instant.ofEpochSecond((long) Double.parseDouble(written)));
        }
        if (MILLIS.matcher(written).matches()) {
            return plausibleStamp(written).or(() -> Optional.of(Instant.ofEpochMilli(Long.parseLong(written))));
        }
        return IsoDates.parse(written).or(() -> EastAsianDates.parse(written)).or(() -> WordDates.parse(written));
    }

    /** Twelve digits may be a date and a time without seconds. */
    private static Optional<Instant> plausibleStamp(String digits) {
        return digits.startsWith("20") || digits.startsWith("19") ? IsoDates.parse(digits) : Optional.empty();
    }

    /** One line, with digits and letters of other widths and scripts as those of ASCII where they are the same. */
    private static String tidy(String text) {
        if (isTidy(text)) {
            return text.strip();
        }
        if (text.length() > LONGEST_WRITTEN) {
            return "";
        }
        String plain = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        StringBuilder digits = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\u2212' || c == '\u2013') {
                digits.append('-');
            } else {
                digits.append(c > 0x7F && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        return digits.toString();
    }

    private static boolean isTidy(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7F) && !text.contains("  ");
    }
}
