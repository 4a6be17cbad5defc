package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.schemas.Weekday;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether, how often and when a watch tells its owner, in words. */
public final class WatchState {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
    private static final int SHORT_NAME = 3;

    private WatchState() {}

    /** "(paused; at most 5 alerts in 1 h; for Kari)" after two spaces; empty for a watch that tells all at any time. */
    public static String of(Watch watch, Instant now) {
        List<String> parts = new ArrayList<>();
        if (watch.getPaused()) {
            parts.add("paused");
        }
        Optional.ofNullable(watch.getExpiresAt())
                .ifPresent(end -> parts.add((now.isBefore(end) ? "expires " : "expired ") + end));
        Optional.ofNullable(watch.getThrottle()).map(WatchState::limit).ifPresent(parts::add);
        Optional.ofNullable(watch.getQuietHours()).map(WatchState::quiet).ifPresent(parts::add);
        Optional.ofNullable(watch.getBreakthrough()).map(WatchState::always).ifPresent(parts::add);
        if (!watch.getOwner().isEmpty()) {
            parts.add("for " + clean(watch.getOwner()));
        }
        if (!watch.getTags().isEmpty()) {
            parts.add("tags: " + clean(String.join(", ", watch.getTags())));
        }
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("; ", "  (", ")"));
    }

    private static String limit(WatchThrottle throttle) {
        return "at most %d alert%s in %s"
                .formatted(
                        throttle.getAlerts(),
                        throttle.getAlerts() == 1 ? "" : "s",
                        window(throttle.getWindowMinutes()));
    }

    /** Whole hours and days as such. */
    private static String window(int minutes) {
        if (minutes % MINUTES_A_DAY == 0) {
            return minutes / MINUTES_A_DAY + " d";
        }
        return minutes % MINUTES_AN_HOUR == 0 ? minutes / MINUTES_AN_HOUR + " h" : minutes + " min";
    }

    private static String quiet(QuietHours hours) {
        String days = hours.getDays().isEmpty()
                ? ""
                : hours.getDays().stream().map(WatchState::shortName).collect(Collectors.joining(", ", ", on ", ""));
        return "quiet from %s to %s (%s)%s"
                .formatted(clean(hours.getFrom()), clean(hours.getTo()), clean(hours.getTimeZone()), days);
    }

    /** As the option takes it: "mon". */
    private static String shortName(Weekday day) {
        return lower(day).substring(0, SHORT_NAME);
    }

    private static String always(Breakthrough breakthrough) {
        return Stream.concat(
                        Optional.ofNullable(breakthrough.getUrgency()).map(urgency -> "urgency " + urgency).stream(),
                        breakthrough.getActs().stream().map(WatchState::lower))
                .collect(Collectors.joining(", ", "breaks through: ", ""));
    }

    private static String lower(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
