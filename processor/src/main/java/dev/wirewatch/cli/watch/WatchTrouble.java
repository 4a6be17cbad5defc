package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.watch.Rule;
import java.util.Map;
import java.util.Optional;

/** What is wrong with watches: those of the topic, which anybody may write to, that cannot be read, or fail on articles. */
final class WatchTrouble {

    /** By watch id, what processors recorded. */
    private final Map<String, WatchFault> faults;

    private WatchTrouble(Map<String, WatchFault> faults) {
        this.faults = faults;
    }

    static WatchTrouble read(Connection connection) {
        return new WatchTrouble(new CompactedTopic<>(connection, Topics.WATCH_FAULTS).read());
    }

    /** One sentence; nothing when all is well. */
    Optional<String> of(Watch watch) {
        try {
            dev.wirewatch.watch.Watch known = WatchCodec.decode(watch.getId(), watch);
            known.checkQueries();
            return Optional.ofNullable(faults.get(watch.getId()))
                    .filter(fault -> asks(known, fault.getQuery()))
                    .map(WatchTrouble::sentence);
        } catch (IllegalArgumentException e) {
            return Optional.of("It matches nothing: " + TerminalText.line(e.getMessage()));
        }
    }

    /** Whether a watch has a query still. */
    private static boolean asks(dev.wirewatch.watch.Watch watch, String query) {
        return watch.rule() instanceof Rule.Query own && own.text().equals(query)
                || watch.filters().not().map(Rule.Query::text).equals(Optional.of(query));
    }

    private static String sentence(WatchFault fault) {
        return "Its query failed on the article %s at %s, which it did not match: %s"
                .formatted(
                        TerminalText.line(fault.getArticleId()),
                        fault.getFailedAt(),
                        TerminalText.line(fault.getCause()));
    }
}
