package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.print.Columns;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.setup.FeedWithState;
import dev.wirewatch.wording.Durations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Feeds as a table for a terminal; under each feed that fails is the reason. */
final class FeedTable {

    private static final List<String> HEAD =
            List.of("NAME", "STATUS", "FETCHED", "NEXT", "NEW", "REVISED", "ERRORS", "DELAY", "ADDRESS");
    private static final int STATUS = HEAD.indexOf("STATUS");
    private static final Columns COLUMNS = new Columns("<<<<>>>><");
    private static final int NAME_COLUMNS = 32;
    private static final String NOTHING = "-";

    private final RecordLines lines;
    private final Instant now;

    FeedTable(RecordLines lines, Clock clock) {
        this.lines = lines;
        this.now = clock.instant();
    }

    List<String> lines(List<FeedWithState> feeds) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        feeds.forEach(feed -> rows.add(row(feed)));
        List<List<String>> aligned = COLUMNS.aligned(rows);
        List<String> printed = new ArrayList<>();
        printed.add(line(aligned.get(0)));
        for (int i = 0; i < feeds.size(); i++) {
            FeedState state = feeds.get(i).state();
            List<String> cells = new ArrayList<>(aligned.get(i + 1));
            cells.set(STATUS, painted(state.getStatus(), cells.get(STATUS)));
            printed.add(line(cells));
            Optional.ofNullable(state.getError()).ifPresent(error -> printed.add("    " + TerminalText.clean(error)));
        }
        return printed;
    }

    private List<String> row(FeedWithState listed) {
        FeedState state = listed.state();
        return List.of(
                Columns.shortened(TerminalText.clean(listed.name()), NAME_COLUMNS),
                state.getStatus().name().toLowerCase(Locale.ROOT),
                Optional.ofNullable(state.getFetchedAt())
                        .map(time -> Durations.ago(Duration.between(time, now)))
                        .orElse("never"),
                Optional.ofNullable(state.getNextFetchAt())
                        .map(time -> Durations.until(Duration.between(now, time)))
                        .orElse(NOTHING),
                Long.toString(state.getAdded()),
                Long.toString(state.getRevised()),
                Long.toString(state.getFailed()),
                Feeds.medianDelay(state).map(Durations::of).orElse(NOTHING),
                TerminalText.clean(ShownAddress.of(listed.feed().getUrl())));
    }

    private String painted(FeedStatus status, String text) {
        return switch (status) {
            case WAITING, OK, UNKNOWN -> text;
            case FAILING, GONE -> lines.alarm(text);
        };
    }

    private static String line(List<String> cells) {
        return String.join("  ", cells).stripTrailing();
    }
}
