package dev.wirewatch.formats.dates;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times in every form that feeds have them in: RFC 822 and its successors, ISO 8601, asctime, seconds since 1970, and what
 * programs print in the languages of their users. A time without a zone is taken as UTC. What is more than its unit holds
 * runs over into the next (June 31st is July 1st, 24:00 the next day), since programs that cannot count days are a known
 * sort of publisher; what still makes no sense is absent.
 */
public final class FeedDates {

    private static final int LONGEST = 200;

    /** With the white space around it. */
    private static final int LONGEST_WRITTEN = 2000;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    private FeedDates() {}

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

    /** One line, with the digits and the letters that look like those of ASCII as these. */
    private static String tidy(String text) {
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
}
