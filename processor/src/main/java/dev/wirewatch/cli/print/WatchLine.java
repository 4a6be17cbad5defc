package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.wording.WatchWords;
import java.util.stream.Collectors;

/** A watch in a line: what it looks for. */
public final class WatchLine {

    private WatchLine() {}

    public static String of(Watch watch) {
        return "%s  %s: %s%s%s"
                .formatted(
                        clean(watch.getId()),
                        WatchWords.kind(watch),
                        clean(WatchWords.subject(watch)),
                        WatchWords.filters(watch).stream()
                                .map(part -> "; " + clean(part))
                                .collect(Collectors.joining()),
                        WatchWords.grain(watch).map(grain -> ", " + grain).orElse(""));
    }
}
