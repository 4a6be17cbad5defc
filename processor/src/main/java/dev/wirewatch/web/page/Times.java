package dev.wirewatch.web.page;

import dev.wirewatch.wording.Durations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as a page shows them: in the time zone of the server, without a date when they are of today. */
public record Times(ZoneId zone, Instant now) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss z", Locale.ENGLISH);

    public String shown(Instant time) {
        LocalDate day = time.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        DateTimeFormatter format = day.equals(today) ? TIME : day.getYear() == today.getYear() ? DAY : YEAR;
        return format.withZone(zone).format(time);
    }

    /** The zone in words. */
    public String zoneName() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    public String full(Instant time) {
        return FULL.withZone(zone).format(time);
    }

    /** As programs read it. */
    public String machine(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String ago(Instant time) {
        return Durations.ago(Duration.between(time, now));
    }
}
