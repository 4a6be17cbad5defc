package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.DeliveryState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What receivers call the messages that they have, so that later ones are replies to them. The oldest are forgotten when
 * there are too many.
 */
final class References {

    private static final int MOST = 50_000;

    private final Map<String, String> byDelivery = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    void note(AlertDelivery delivery) {
        if (delivery.state() instanceof DeliveryState.Sent sent) {
            sent.reference().ifPresent(reference -> byDelivery.put(delivery.id().key(), reference));
        }
    }

    Optional<String> of(DeliveryId id) {
        return Optional.ofNullable(byDelivery.get(id.key()));
    }
}
