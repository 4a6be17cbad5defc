package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.schemas.internal.Match;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** What comes of matching an article against a watch. */
sealed interface WatchResult {

    /** Keyed by watch id. */
    static List<KeyValue<String, Match>> matches(String watchId, WatchResult result) {
        return result instanceof Matched matched ? List.of(KeyValue.pair(watchId, matched.match())) : List.of();
    }

    /** Keyed by watch id. */
    static List<KeyValue<String, WatchFault>> faults(String watchId, WatchResult result) {
        return result instanceof Failed failed ? List.of(KeyValue.pair(watchId, failed.fault())) : List.of();
    }

    /** It matches, or did so before. */
    record Matched(Match match) implements WatchResult {}

    /** It could not be asked. */
    record Failed(WatchFault fault) implements WatchResult {}
}
