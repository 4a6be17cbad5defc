package dev.wirewatch.formats.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones by number and by name. Names that mean several zones are taken as those that feeds mostly mean; the military
 * letters are those of RFC 822.
 */
final class Zones {

    private static final int HOURS = 60;
    private static final int FURTHEST = 18 * HOURS;

    private static final Pattern ZONE = Pattern.compile(
            "^[ ,.]*(?:(?:UTC|GMT|UT|Z)? ?([+-]) ?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)|([A-Za-z]+(?:/[A-Za-z_+-]+[0-9]*)*)\\b\\.?)");
    private static final Pattern TRAILING = Pattern.compile("(?:^|[\\s\\d])((?:UTC|GMT|UT|Z)|[A-Z]{2,5}T|[+-]\\d{4})$");
    private static final Map<String, Integer> MINUTES = new HashMap<>();

    static {
        hours(0, "Z", "UT", "UTC", "GMT", "WET", "ZULU", "UCT");
        hours(1, "BST", "CET", "MEZ", "WEST", "MET", "WAT");
        hours(2, "CEST", "MESZ", "EET", "SAST", "MEST", "CAT");
        hours(3, "EEST", "MSK", "EAT", "TRT");
        hours(4, "MSD", "GST", "SAMT");
        hours(5, "PKT", "YEKT", "UZT");
        hours(6, "OMST", "BDT");
        hours(7, "ICT", "WIB", "KRAT");
        hours(8, "HKT", "SGT", "AWST", "PHT", "MYT", "WITA", "IRKT");
        hours(9, "JST", "KST", "WIT", "YAKT");
        hours(10, "AEST", "VLAT");
        hours(11, "AEDT", "MAGT");
        hours(12, "NZST", "PETT", "NZT");
        hours(13, "NZDT");
        hours(-1, "AZOT");
        hours(-2, "BRST");
        hours(-3, "BRT", "ART", "CLST", "ADT", "UYT");
        hours(-4, "AST", "EDT", "CLT", "AT", "BOT", "VET");
        hours(-5, "EST", "CDT", "ET", "COT", "PET");
        hours(-6, "CST", "MDT", "CT");
        hours(-7, "MST", "PDT", "MT");
        hours(-8, "PST", "AKDT", "PT");
        hours(-9, "AKST");
        hours(-10, "HST", "HAST");
        minutes(330, "IST");
        minutes(345, "NPT");
        minutes(570, "ACST");
        minutes(630, "ACDT");
        minutes(-210, "NST");
        minutes(-150, "NDT");
        for (int i = 0; i < 12; i++) {
            hours(-1 - i, String.valueOf("ABCDEFGHIKLM".charAt(i)));
            hours(1 + i, String.valueOf("NOPQRSTUVWXY".charAt(i)));
        }
    }

    private Zones() {}

    private static void hours(int hours, String... names) {
        minutes(hours * HOURS, names);
    }

    private static void minutes(int minutes, String... names) {
        for (String name : names) {
            MINUTES.put(name, minutes);
        }
    }

    /** The zone that a text begins with. */
    static Optional<ZoneId> find(String text) {
        Matcher zone = ZONE.matcher(text);
        return zone.find() ? read(zone) : Optional.empty();
    }

    /** The zone that a text ends with, for dates without a time. */
    static Optional<ZoneId> trailing(String text) {
        Matcher zone = TRAILING.matcher(text.strip());
        return zone.find() ? find(zone.group(1)) : Optional.empty();
    }

    /** The text without the zone that it begins with. */
    static String without(String text) {
        Matcher zone = ZONE.matcher(text);
        return zone.find() && read(zone).isPresent() ? text.substring(zone.end()) : text;
    }

    private static Optional<ZoneId> read(Matcher zone) {
        if (zone.group(1) == null) {
            return named(zone.group(4));
        }
        String digits = zone.group(2);
        int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
        int offset = Integer.parseInt(digits) * HOURS + minutes;
        return offset > FURTHEST
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds((zone.group(1).equals("-") ? -offset : offset) * HOURS));
    }

    private static Optional<ZoneId> named(String name) {
        Integer minutes = MINUTES.get(name.toUpperCase(Locale.ROOT));
        if (minutes != null) {
            return Optional.of(ZoneOffset.ofTotalSeconds(minutes * HOURS));
        }
        try {
            return name.contains("/") ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // no place that has a zone
        }
    }
}
