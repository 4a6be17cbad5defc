package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.schemas.Weekday;
import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often, and when, the form of a watch says that its owner is told; the fields as they were typed.
 *
 * @param alerts at most so many in the window
 * @param windowMinutes the window
 * @param from when quiet hours begin, such as 22:00
 * @param to when they end
 * @param timeZone of both
 * @param days on which they begin, as JSON has them
 * @param urgency from which on articles are told all the same
 * @param acts that are told all the same, as JSON has them
 * @param expires a time of the server's zone, as browsers have it: 2026-03-02T09:00
 */
public record WatchPolicyForm(
        String alerts,
        String windowMinutes,
        String from,
        String to,
        String timeZone,
        List<String> days,
        String urgency,
        List<String> acts,
        boolean paused,
        String expires) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** That of a new watch. */
    static WatchPolicyForm blank(String timeZone) {
        return new WatchPolicyForm("", "", "", "", timeZone, List.of(), "", List.of(), false, "");
    }

    static WatchPolicyForm of(Watch watch, ZoneId zone) {
        Optional<WatchThrottle> throttle = Optional.ofNullable(watch.getThrottle());
        Optional<QuietHours> quiet = Optional.ofNullable(watch.getQuietHours());
        Optional<Breakthrough> breakthrough = Optional.ofNullable(watch.getBreakthrough());
        return new WatchPolicyForm(
                throttle.map(limit -> Integer.toString(limit.getAlerts())).orElse(""),
                throttle.map(limit -> Integer.toString(limit.getWindowMinutes()))
                        .orElse(""),
                quiet.map(QuietHours::getFrom).orElse(""),
                quiet.map(QuietHours::getTo).orElse(""),
                quiet.map(QuietHours::getTimeZone).orElse(zone.getId()),
                quiet.map(QuietHours::getDays).orElse(List.of()).stream()
                        .map(FormFields::word)
                        .toList(),
                breakthrough.map(Breakthrough::getUrgency).map(Object::toString).orElse(""),
                breakthrough.map(Breakthrough::getActs).orElse(List.of()).stream()
                        .map(FormFields::word)
                        .toList(),
                watch.getPaused(),
                expires(watch, zone));
    }

    static WatchPolicyForm of(Context http) {
        return new WatchPolicyForm(
                FormFields.text(http, "alerts"),
                FormFields.text(http, "windowMinutes"),
                FormFields.text(http, "quietFrom"),
                FormFields.text(http, "quietTo"),
                FormFields.text(http, "timeZone"),
                http.formParams("quietDays"),
                FormFields.text(http, "breakUrgency"),
                http.formParams("breakActs"),
                !FormFields.text(http, "paused").isEmpty(),
                FormFields.text(http, "expires"));
    }

    /** Puts it into a watch in the form that people write. @param before what the watch is until now */
    void putInto(ObjectNode watch, Optional<Watch> before, ZoneId zone) {
        watch.remove(List.of("throttle", "quietHours", "breakthrough"));
        if (!alerts.isEmpty() || !windowMinutes.isEmpty()) {
            ObjectNode throttle = watch.putObject("throttle");
            FormFields.number(throttle, "alerts", alerts);
            FormFields.number(throttle, "windowMinutes", windowMinutes);
        }
        if (!from.isEmpty() || !to.isEmpty()) {
            ObjectNode quiet = watch.putObject("quietHours");
            quiet.put("from", from).put("to", to).put("timeZone", timeZone);
            FormFields.set(quiet, "days", days);
        }
        if (!urgency.isEmpty() || !acts.isEmpty()) {
            ObjectNode breakthrough = watch.putObject("breakthrough");
            FormFields.set(breakthrough, "acts", acts);
            if (!urgency.isEmpty()) {
                FormFields.number(breakthrough, "urgency", urgency);
            }
        }
        watch.put("paused", paused);
        boolean same = expires.equals(before.map(old -> expires(old, zone)).orElse(""));
        if (!same) { // which may be more exact than the form
            watch.put("expiresAt", instant(expires, zone));
        }
    }

    /** Whether it says anything that a new watch does not. */
    public boolean isSet() {
        return !equals(blank(timeZone));
    }

    public boolean hasDay(String day) {
        return days.contains(day);
    }

    public boolean hasAct(String act) {
        return acts.contains(act);
    }

    /** All days, as JSON has them. */
    public static List<String> weekdays() {
        return Arrays.stream(Weekday.values())
                .filter(day -> day != Weekday.UNKNOWN)
                .map(FormFields::word)
                .toList();
    }

    private static String expires(Watch watch, ZoneId zone) {
        return Optional.ofNullable(watch.getExpiresAt())
                .map(time -> LOCAL.withZone(zone).format(time))
                .orElse("");
    }

    private static String instant(String text, ZoneId zone) {
        try {
            return text.isEmpty()
                    ? ""
                    : LocalDateTime.parse(text).atZone(zone).toInstant().toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no time such as 2026-03-02T09:00.".formatted(text), e);
        }
    }
}
