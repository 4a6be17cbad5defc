package dev.wirewatch.formats.iptc;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a wire message. By IPTC 7901 it is service and number, priority, category and number of words, then
 * the keywords on a line of their own. By ANPA 1312 it is service and number with selector codes, then on the next
 * line priority and category as letters, marks for the layout, keyword, version, reference, date and number of words.
 *
 * @param version of the article, such as {@code 1st Ld}; blank in 7901
 */
record WireHeader(String service, String number, OptionalLong urgency, Code category, String keywords, String version) {

    private static final String ANPA_CATEGORIES = "http://cvx.iptc.org/anpa1312-category/";
    private static final String IPTC_CATEGORIES = "iptc-7901";

    private static final Pattern IPTC = Pattern.compile(
            "\\s*(?<service>\\p{L}*) ?(?<number>\\d+) +(?<priority>\\d) +(?<category>\\S+)(?: +\\d+)?[^\\r\\n]*"
                    + "(?<keywords>.*)",
            Pattern.DOTALL);

    private static final Pattern ANPA = Pattern.compile(
            "\\s*(?<service>\\p{L}?)(?<number>\\d+)[^\\r\\n]*\\s+(?<priority>\\p{Alpha}) (?<category>\\p{Alpha})"
                    + "[\\u0011-\\u0014 ]+(?<keyword>\\S*) ?(?<rest>.*)",
            Pattern.DOTALL);

    /** What follows the keyword: version, reference, date of filing, number of words. */
    private static final Pattern ANPA_REST = Pattern.compile(
            "(?<version>.*?)\\s*(?:\\b[A-Z]{2}\\d+\\s+)?(?:\\d{1,2}-\\d{1,2}(?:-\\d+)?)?\\s*\\d*\\s*", Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]+");

    /** What is not understood of a header is blank; the text is read all the same. */
    static WireHeader of(String header) {
        Matcher iptc = IPTC.matcher(header);
        if (iptc.matches()) {
            return new WireHeader(
                    iptc.group("service"),
                    iptc.group("number"),
                    LeadingNumber.of(iptc.group("priority")),
                    new Code(IPTC_CATEGORIES, iptc.group("category")),
                    plain(iptc.group("keywords")),
                    "");
        }
        Matcher anpa = ANPA.matcher(header);
        if (anpa.matches()) {
            Matcher rest = ANPA_REST.matcher(anpa.group("rest"));
            return new WireHeader(
                    anpa.group("service"),
                    anpa.group("number"),
                    urgency(anpa.group("priority")),
                    new Code(ANPA_CATEGORIES, anpa.group("category")),
                    plain(anpa.group("keyword")),
                    rest.matches() ? plain(rest.group("version")) : "");
        }
        String last = plain(header).lines().reduce("", (earlier, line) -> line);
        return new WireHeader("", "", OptionalLong.empty(), Code.NONE, last, "");
    }

    /** ANPA's priorities on the IPTC's scale: flash, bulletin, urgent, regular, deferred, advances. */
    private static OptionalLong urgency(String priority) {
        return switch (priority.toLowerCase(Locale.ROOT)) {
            case "f" -> OptionalLong.of(1);
            case "b" -> OptionalLong.of(2);
            case "u" -> OptionalLong.of(3);
            case "r" -> OptionalLong.of(5);
            case "d" -> OptionalLong.of(6);
            case "a" -> OptionalLong.of(7);
            case "s", "w" -> OptionalLong.of(8);
            default -> OptionalLong.empty();
        };
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("").strip();
    }
}
