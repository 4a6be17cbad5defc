package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.print.Columns;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ShownChannel;
import dev.wirewatch.wording.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Channels as a table for a terminal; under each that fails or was paused by the program is the reason. */
final class ChannelTable {

    private static final List<String> HEAD =
            List.of("ID", "STATUS", "SENT", "WAITING", "GIVEN UP", "LAST", "NEXT TRY", "TAKES", "TO");
    private static final int STATUS = HEAD.indexOf("STATUS");
    private static final Columns COLUMNS = new Columns("<<>>><<<<");
    private static final int TAKES_COLUMNS = 40;
    private static final String NOTHING = "-";

    private final RecordLines lines;
    private final Instant now;

    ChannelTable(RecordLines lines, Instant now) {
        this.lines = lines;
        this.now = now;
    }

    /** @param healths by channel id */
    List<String> lines(Collection<Channel> channels, Map<String, ChannelHealth> healths) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        channels.forEach(channel -> rows.add(row(channel, health(channel, healths))));
        List<List<String>> aligned = COLUMNS.aligned(rows);
        List<String> printed = new ArrayList<>();
        printed.add(line(aligned.get(0)));
        int row = 1;
        for (Channel channel : channels) {
            ChannelHealth health = health(channel, healths);
            List<String> cells = new ArrayList<>(aligned.get(row++));
            if (channel.getPaused() || health.lastError().isPresent()) {
                cells.set(STATUS, lines.alarm(cells.get(STATUS)));
            }
            printed.add(line(cells));
            Optional.ofNullable(channel.getPausedBecause())
                    .or(health::lastError)
                    .ifPresent(reason -> printed.add("    " + TerminalText.clean(reason)));
        }
        return printed;
    }

    private List<String> row(Channel channel, ChannelHealth health) {
        return List.of(
                TerminalText.clean(channel.getId()),
                status(channel, health),
                Long.toString(health.sent()),
                Long.toString(health.open()),
                Long.toString(health.givenUp()),
                health.lastSentAt()
                        .map(time -> Durations.ago(Duration.between(time, now)))
                        .orElse("never"),
                health.nextTry()
                        .map(time -> Durations.until(Duration.between(now, time)))
                        .orElse(NOTHING),
                Columns.shortened(TerminalText.clean(ShownChannel.takes(channel)), TAKES_COLUMNS),
                TerminalText.clean(ShownChannel.address(channel)));
    }

    private static String status(Channel channel, ChannelHealth health) {
        if (channel.getPaused()) {
            return "paused";
        }
        if (health.lastError().isPresent()) {
            return "failing";
        }
        return health.lastSentAt().isPresent() ? "ok" : "waiting";
    }

    private static ChannelHealth health(Channel channel, Map<String, ChannelHealth> healths) {
        return healths.getOrDefault(channel.getId(), ChannelHealth.UNUSED);
    }

    private static String line(List<String> cells) {
        return String.join("  ", cells).stripTrailing();
    }
}
