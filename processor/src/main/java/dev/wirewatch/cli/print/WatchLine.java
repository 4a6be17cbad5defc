package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.NameCase;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A watch in a line: what it looks for. */
public final class WatchLine {

    private WatchLine() {}

    public static String of(Watch watch) {
        return "%s  %s%s: %s%s%s"
                .formatted(
                        clean(watch.getId()),
                        kind(watch),
                        acts(watch),
                        clean(subject(watch)),
                        Optional.ofNullable(watch.getFilters())
                                .map(WatchLine::filters)
                                .orElse(""),
                        grain(watch));
    }

    private static String subject(Watch watch) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(watch.getEntityId()).ifPresent(parts::add);
        parts.addAll(watch.getNames());
        Optional.ofNullable(watch.getCountry()).map(code -> "country " + code).ifPresent(parts::add);
        Optional.ofNullable(watch.getQuery()).ifPresent(parts::add);
        String nameCase = watch.getNameCase() == NameCase.SMART ? "" : " (" + token(watch.getNameCase()) + ")";
        return String.join(", ", parts) + nameCase;
    }

    /** The speech acts that a watch is limited to: " (deny, warn)". */
    private static String acts(Watch watch) {
        return watch.getActs().isEmpty()
                ? ""
                : watch.getActs().stream().map(WatchLine::token).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String filters(WatchFilters filters) {
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
        return parts.stream().map(part -> "; " + clean(part)).collect(Collectors.joining());
    }

    private static void add(List<String> parts, String word, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(word + " " + String.join(", ", values));
        }
    }

    private static String grain(Watch watch) {
        return watch.getGrain() == WatchGrain.DEVELOPMENT ? "" : ", each " + token(watch.getGrain());
    }

    private static String kind(Watch watch) {
        return switch (watch.getKind()) {
            case ENTITY -> "mentions of";
            case CLAIMS_BY -> "claims by";
            case CLAIMS_ABOUT -> "claims about";
            case QUERY -> "what meets";
            case STATEMENTS -> "statements by or about";
            case BURSTS -> "bursts of articles about";
            case UNKNOWN -> "unknown";
        };
    }

    private static String token(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
