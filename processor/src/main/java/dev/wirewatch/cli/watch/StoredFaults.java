package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.setup.WatchTrouble;
import java.util.Map;
import java.util.Optional;

/** What is wrong with watches, for a terminal. */
final class StoredFaults {

    /** By watch id, what processors recorded. */
    private final Map<String, WatchFault> faults;

    private StoredFaults(Map<String, WatchFault> faults) {
        this.faults = faults;
    }

    static StoredFaults read(Connection connection) {
        return new StoredFaults(new CompactedTopic<>(connection, Topics.WATCH_FAULTS).read());
    }

    /** One sentence; nothing when all is well. */
    Optional<String> trouble(Watch watch) {
        return WatchTrouble.of(watch, Optional.ofNullable(faults.get(watch.getId())))
                .map(TerminalText::line);
    }
}
