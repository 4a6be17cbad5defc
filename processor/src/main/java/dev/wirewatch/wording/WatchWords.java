package dev.wirewatch.wording;

import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.NameCase;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.schemas.Weekday;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A watch in words: what it looks for, and when and how often it tells. */
public final class WatchWords {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
    private static final int SHORT_NAME = 3;

    private WatchWords() {}

    /** "claims by (deny, warn)". */
    public static String kind(Watch watch) {
        String words =
                switch (watch.getKind()) {
                    case ENTITY -> "mentions of";
                    case CLAIMS_BY -> "claims by";
                    case CLAIMS_ABOUT -> "claims about";
                    case QUERY -> "what meets";
                    case STATEMENTS -> "statements by or about";
                    case BURSTS -> "bursts of articles about";
                    case UNKNOWN -> "unknown";
                };
        String limits = Stream.<Collection<? extends Enum<?>>>of(
                        watch.getActs(),
                        watch.getChanges(),
                        Optional.ofNullable(watch.getSensitivity()).stream().toList())
                .flatMap(Collection::stream)
                .map(WatchWords::token)
                .collect(Collectors.joining(", "));
        return limits.isEmpty() ? words : "%s (%s)".formatted(words, limits);
    }

    /** "Ada Brandt, Brandt". */
    public static String subject(Watch watch) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(watch.getEntityId()).ifPresent(parts::add);
        parts.addAll(watch.getNames());
        Optional.ofNullable(watch.getCountry()).map(code -> "country " + code).ifPresent(parts::add);
        Optional.ofNullable(watch.getQuery()).ifPresent(parts::add);
        String nameCase = watch.getNameCase() == NameCase.SMART ? "" : " (" + token(watch.getNameCase()) + ")";
        return String.join(", ", parts) + nameCase;
    }

    /** What else an article must be: "from Coastwire", "urgency 3". */
    public static List<String> filters(Watch watch) {
        return Optional.ofNullable(watch.getFilters()).map(WatchWords::filters).orElse(List.of());
    }

    private static List<String> filters(WatchFilters filters) {
        List<String> parts = new ArrayList<>();
        add(parts, "from", filters.getSources());
        add(parts, "not from", filters.getNotSources());
        add(parts, "in", filters.getLanguages());
        add(parts, "about", filters.getSubjects());
        Optional.ofNullable(filters.getUrgency()).ifPresent(urgency -> parts.add("urgency " + urgency));
        Optional.ofNullable(filters.getConfidence()).ifPresent(least -> parts.add("confidence " + least));
        if (filters.getOnlyEmbargoed()) {
            parts.add("only embargoed");
        }
        if (filters.getOnlyCorrected()) {
            parts.add("only corrected");
        }
        Optional.ofNullable(filters.getNot()).ifPresent(query -> parts.add("not " + query));
        return parts;
    }

    private static void add(List<String> parts, String word, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(word + " " + String.join(", ", values));
        }
    }

    /** "each story"; empty for the usual, each development. */
    public static Optional<String> grain(Watch watch) {
        return Optional.of(watch.getGrain())
                .filter(grain -> grain != WatchGrain.DEVELOPMENT)
                .map(grain -> "each " + token(grain));
    }

    /**
     * When and how often it tells: "at most 5 alerts in 1 h"; nothing for a watch that tells all at any time.
     *
     * @param time puts one into words
     */
    public static List<String> pace(Watch watch, Instant now, Function<Instant, String> time) {
        return Stream.of(
                        Optional.ofNullable(watch.getExpiresAt())
                                .map(end -> (now.isBefore(end) ? "expires " : "expired ") + time.apply(end)),
                        Optional.ofNullable(watch.getThrottle()).map(WatchWords::limit),
                        Optional.ofNullable(watch.getQuietHours()).map(WatchWords::quiet),
                        Optional.ofNullable(watch.getBreakthrough()).map(WatchWords::always))
                .flatMap(Optional::stream)
                .toList();
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
                : hours.getDays().stream().map(WatchWords::shortName).collect(Collectors.joining(", ", ", on ", ""));
        return "quiet from %s to %s (%s)%s".formatted(hours.getFrom(), hours.getTo(), hours.getTimeZone(), days);
    }

    /** As the option takes it: "mon". */
    private static String shortName(Weekday day) {
        return token(day).substring(0, SHORT_NAME);
    }

    private static String always(Breakthrough breakthrough) {
        return Stream.concat(
                        Optional.ofNullable(breakthrough.getUrgency()).map(urgency -> "urgency " + urgency).stream(),
                        breakthrough.getActs().stream().map(WatchWords::token))
                .collect(Collectors.joining(", ", "breaks through: ", ""));
    }

    private static String token(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
