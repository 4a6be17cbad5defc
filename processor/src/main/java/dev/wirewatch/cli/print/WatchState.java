package dev.wirewatch.cli.print;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.wording.WatchWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether, how often and when a watch tells its owner, in words. */
public final class WatchState {

    private WatchState() {}

    /** "(paused; at most 5 alerts in 1 h; for Kari)" after two spaces; empty for a watch that tells all at any time. */
    public static String of(Watch watch, Instant now) {
        List<String> parts = new ArrayList<>();
        if (watch.getPaused()) {
            parts.add("paused");
        }
        parts.addAll(WatchWords.pace(watch, now, Instant::toString));
        if (!watch.getOwner().isEmpty()) {
            parts.add("for " + watch.getOwner());
        }
        if (!watch.getTags().isEmpty()) {
            parts.add("tags: " + String.join(", ", watch.getTags()));
        }
        return parts.isEmpty()
                ? ""
                : parts.stream().map(TerminalText::clean).collect(Collectors.joining("; ", "  (", ")"));
    }
}
