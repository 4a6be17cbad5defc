package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One partition of news.deliveries. While it is read from its beginning there are its open deliveries as read so far; then
 * there is a queue for each channel.
 */
final class OwnedPartition {

    private final Map<String, AlertDelivery> read = new LinkedHashMap<>();
    private final Map<String, ChannelQueue> queues = new LinkedHashMap<>();
    private boolean isRead;

    boolean isRead() {
        return isRead;
    }

    void read(String key, Optional<AlertDelivery> delivery) {
        delivery.filter(some -> some.open().isPresent())
                .ifPresentOrElse(open -> read.put(key, open), () -> read.remove(key));
    }

    /** Returns the open deliveries in the order in which they were queued or tried last. */
    Collection<AlertDelivery> end() {
        isRead = true;
        Collection<AlertDelivery> open = List.copyOf(read.values());
        read.clear();
        return open;
    }

    Map<String, ChannelQueue> queues() {
        return queues;
    }
}
