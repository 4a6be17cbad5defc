package dev.wirewatch.deliver.loop;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.DigestItem;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of several alerts is still to be told when they are told together. What was withdrawn among them is not, nor is a
 * withdrawal of what was never told; the other withdrawals come first.
 */
final class Withdrawals {

    private record Key(String watchId, String articleId) {}

    /** By what they withdraw. They are alerts, or items of digests, like all that is told. */
    private final Map<Key, Object> open = new HashMap<>();

    private final Set<Object> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private Withdrawals() {}

    /** @param alerts in the order in which they were raised */
    static List<Alert> settle(List<Alert> alerts) {
        Withdrawals withdrawals = new Withdrawals();
        for (int i = alerts.size() - 1; i >= 0; i--) {
            withdrawals.read(alerts.get(i));
        }
        List<Alert> rest = alerts.stream()
                .flatMap(alert -> withdrawals.rest(alert).stream())
                .toList();
        return Stream.concat(
                        rest.stream().filter(alert -> alert.getKind() == AlertKind.WITHDRAWAL),
                        rest.stream().filter(alert -> alert.getKind() != AlertKind.WITHDRAWAL))
                .toList();
    }

    /** The latest first. */
    private void read(Alert alert) {
        if (alert.getKind() != AlertKind.DIGEST) {
            read(alert, alert.getKind(), key(alert, alert.getArticle()));
            return;
        }
        List<DigestItem> items = alert.getItems();
        for (int i = items.size() - 1; i >= 0; i--) {
            read(items.get(i), items.get(i).getKind(), key(alert, items.get(i).getArticle()));
        }
    }

    private void read(Object told, AlertKind kind, Key key) {
        if (kind == AlertKind.WITHDRAWAL) {
            open.put(key, told);
        } else if (open.containsKey(key)) {
            settled.add(told);
            if (kind == AlertKind.NEW) { // nothing was told before it
                settled.add(open.remove(key));
            }
        }
    }

    private Optional<Alert> rest(Alert alert) {
        if (alert.getKind() != AlertKind.DIGEST) {
            return Optional.of(alert).filter(told -> !settled.contains(told));
        }
        List<DigestItem> items = alert.getItems().stream()
                .filter(item -> !settled.contains(item))
                .toList();
        return items.isEmpty() && alert.getMore() == 0
                ? Optional.empty()
                : Optional.of(Alert.newBuilder(alert).setItems(items).build());
    }

    private static Key key(Alert alert, ArticleRef article) {
        return new Key(alert.getWatchId(), article.getId());
    }
}
