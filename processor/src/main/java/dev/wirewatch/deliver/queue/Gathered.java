package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The deliveries that one summary tells. It is noted before it is sent, so that the same id always tells the same alerts:
 * what comes later is not for this one.
 */
final class Gathered {

    static final Comparator<AlertDelivery> ORDER =
            Comparator.comparing(AlertDelivery::queuedAt).thenComparing(AlertDelivery::alert);

    private final String id;
    private final Map<String, AlertDelivery> byAlert = new LinkedHashMap<>();

    Gathered(String id) {
        this.id = id;
    }

    /** The id of a summary that begins with a delivery. */
    static String id(AlertDelivery first) {
        String name = first.id().key() + ' ' + first.queuedAt().toEpochMilli();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String id() {
        return id;
    }

    void put(AlertDelivery delivery) {
        byAlert.put(delivery.id().alertId(), delivery);
    }

    /** Puts a delivery in the place of what it was, if it is one of these; removes one that has ended. */
    void replace(AlertDelivery delivery) {
        byAlert.computeIfPresent(
                delivery.id().alertId(), (id, before) -> delivery.open().isPresent() ? delivery : null);
    }

    List<AlertDelivery> deliveries() {
        return byAlert.values().stream().sorted(ORDER).toList();
    }

    boolean isEmpty() {
        return byAlert.isEmpty();
    }

    boolean isDue(Instant now) {
        return byAlert.values().stream().noneMatch(delivery -> delivery.due().isAfter(now));
    }
}
