package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.HeldAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The alerts that wait for the digests of their watches, one a watch and article, or other subject. */
final class HeldAlerts {

    private final KeyValueStore<String, HeldAlert> store;
    private final KeyValueStore<String, AlertState> articles;

    /** @param articles what was told of each article, under the same keys */
    HeldAlerts(KeyValueStore<String, HeldAlert> store, KeyValueStore<String, AlertState> articles) {
        this.store = store;
        this.articles = articles;
    }

    /** The one on the same article, or other subject. */
    Optional<HeldAlert> on(RaisedAlert raised) {
        String subject = raised.subject().orElse(raised.articleId());
        return Optional.ofNullable(store.get(key(raised.watchId(), subject)));
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

    /** One that is held was told by another alert: where that is of another article, it tells their story in its place. */
    void told(HeldAlert held, RaisedAlert by) {
        String article = held.getItem().getArticle().getId();
        if (by.subject().isEmpty() && !article.equals(by.articleId())) {
            setRepeated(key(by.watchId(), article), true);
            setRepeated(key(by.watchId(), by.articleId()), false);
        }
    }

    private void setRepeated(String key, boolean repeated) {
        Optional.ofNullable(articles.get(key))
                .ifPresent(told -> articles.put(
                        key, AlertState.newBuilder(told).setRepeated(repeated).build()));
    }

    /** Drops all of a watch. Nothing is to be taken back of an article that was not told before. */
    void drop(String watchId) {
        List<HeldAlert> dropped = of(watchId);
        dropped.stream()
                .filter(HeldAlert::getFirst)
                .map(alert -> key(watchId, alert))
                .forEach(key -> Optional.ofNullable(articles.get(key))
                        .ifPresent(told -> articles.put(
                                key,
                                AlertState.newBuilder(told).setRaised(false).build())));
        remove(watchId, dropped);
    }

    private static String key(String watchId, HeldAlert alert) {
        return key(watchId, Optional.ofNullable(alert.getSubject()).orElseGet(() -> alert.getItem()
                .getArticle()
                .getId()));
    }

    private static String key(String watchId, String subject) {
        return watchId + ' ' + subject;
    }
}
