package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.HeldAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The alerts that wait for the digests of their watches, one a watch and article. */
final class HeldAlerts {

    private final KeyValueStore<String, HeldAlert> store;

    HeldAlerts(KeyValueStore<String, HeldAlert> store) {
        this.store = store;
    }

    Optional<HeldAlert> of(String watchId, String article) {
        return Optional.ofNullable(store.get(key(watchId, article)));
    }

    List<HeldAlert> of(String watchId) {
        List<HeldAlert> held = new ArrayList<>();
        // '!' is the character after ' '
        try (KeyValueIterator<String, HeldAlert> entries = store.range(watchId + ' ', watchId + '!')) {
            entries.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .filter(alert ->
                            entry.key.equals(key(watchId, alert))) // another watch's id may begin with this one
                    .ifPresent(held::add));
        }
        return held;
    }

    void put(String watchId, HeldAlert alert) {
        store.put(key(watchId, alert), alert);
    }

    void remove(String watchId, List<HeldAlert> alerts) {
        alerts.forEach(alert -> store.delete(key(watchId, alert)));
    }

    private static String key(String watchId, HeldAlert alert) {
        return key(watchId, alert.getItem().getArticle().getId());
    }

    private static String key(String watchId, String article) {
        return watchId + ' ' + article;
    }
}
