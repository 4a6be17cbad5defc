package dev.wirewatch.formats.dates;

import dev.wirewatch.formats.words.WordLists;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones by offset, by abbreviation ({@code zones.txt}) and by the name of a region. */
final class Zones {

    private static final int MINUTES = 60;
    private static final int MAX_MINUTES = 18 * MINUTES;

    private static final Pattern ZONE = Pattern.compile(
            "^[ ,.]*(?:(?:UTC|GMT|UT|Z)? ?-?([+-]) ?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)|([A-Za-z]+(?:/[A-Za-z_+-]+[0-9]*)*)\\b\\.?)");
    private static final Pattern TRAILING = Pattern.compile("(?:^|[\\s\\d])((?:UTC|GMT|UT|Z)|[A-Z]{2,5}T|[+-]\\d{4})$");
    private static final Map<String, ZoneId> NAMED = new HashMap<>();

    static {
        WordLists.read(Zones.class, "zones.txt").forEach((zone, names) -> {
            ZoneId id = ZoneId.of(zone);
            names.forEach(name -> NAMED.put(name, id));
        });
    }

    private Zones() {}

    /** The zone that a text begins with. */
    static Optional<ZoneId> find(String text) {
        Matcher zone = ZONE.matcher(text);
        return zone.find() ? read(zone) : Optional.empty();
    }

    /** The zone that a text ends with, for dates without a time, and those with the year after the time. */
    static Optional<ZoneId> trailing(String text) {
        Matcher zone = TRAILING.matcher(text.strip());
        return zone.find() ? find(zone.group(1)) : Optional.empty();
    }

    /** The text without the zone that it begins with. */
    static String without(String text) {
        Matcher zone = ZONE.matcher(text);
        return zone.find() && read(zone).isPresent() ? text.substring(zone.end()) : text;
    }

    /** @param name in any case: an abbreviation, or a region such as Europe/Oslo */
    static Optional<ZoneId> named(String name) {
        ZoneId known = NAMED.get(name.toUpperCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return name.contains("/") ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // not a region of the time zone database
        }
    }

    private static Optional<ZoneId> read(Matcher zone) {
        if (zone.group(1) == null) {
            return named(zone.group(4));
        }
        int minutes = Integer.parseInt(zone.group(2)) * MINUTES
                + (zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3)));
        int sign = zone.group(1).equals("-") ? -1 : 1;
        return minutes > MAX_MINUTES
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(sign * minutes * MINUTES));
    }
}
