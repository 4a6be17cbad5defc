package dev.wirewatch.cli.watch;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.util.Map;
import java.util.Optional;

/** A watch that was added before. */
final class StoredWatch {

    private StoredWatch() {}

    /** @throws UserFacingException when there is none */
    static Watch read(Connection connection, String id) {
        return Optional.ofNullable(watches(connection).read().get(id))
                .orElseThrow(() -> new UserFacingException(
                        "There is no watch '" + id + "'; './wirewatch watch list' lists all watches."));
    }

    /** @throws UserFacingException when there is none */
    static void pause(Connection connection, String id, boolean paused) {
        Watch watch = read(connection, id);
        watches(connection)
                .putAll(Map.of(id, Watch.newBuilder(watch).setPaused(paused).build()));
    }

    private static CompactedTopic<Watch> watches(Connection connection) {
        return new CompactedTopic<>(connection, Topics.WATCHES);
    }
}
