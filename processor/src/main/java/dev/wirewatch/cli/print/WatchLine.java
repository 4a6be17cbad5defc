package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A watch in a line: what it looks for. */
public final class WatchLine {

    private WatchLine() {}

    public static String of(Watch watch) {
        String subject = Stream.of(
                        Optional.ofNullable(watch.getEntityId()).stream(),
                        watch.getNames().stream(),
                        Optional.ofNullable(watch.getCountry()).stream(),
                        Optional.ofNullable(watch.getQuery()).stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
        return "%s  %s%s: %s%s".formatted(clean(watch.getId()), kind(watch), acts(watch), clean(subject), grain(watch));
    }

    /** The speech acts that a watch is limited to: " (deny, warn)". */
    private static String acts(Watch watch) {
        return watch.getActs().isEmpty()
                ? ""
                : watch.getActs().stream()
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String grain(Watch watch) {
        return watch.getGrain() == WatchGrain.DEVELOPMENT
                ? ""
                : ", each " + watch.getGrain().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Watch watch) {
        return switch (watch.getKind()) {
            case ENTITY -> "mentions of";
            case CLAIMS_BY -> "claims by";
            case CLAIMS_ABOUT -> "claims about";
            case QUERY -> "what meets";
            case UNKNOWN -> "unknown";
        };
    }
}
