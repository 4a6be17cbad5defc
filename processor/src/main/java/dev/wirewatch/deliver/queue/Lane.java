package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The open deliveries of one watch on one channel, in the order of their alerts. */
final class Lane implements Comparable<Lane> {

    private final String watchId;
    private final Map<AlertPosition, AlertDelivery> deliveries = new TreeMap<>();

    /** Whether one of them is under way or waits in a summary, so that the others wait for it. */
    private boolean busy;

    Lane(String watchId) {
        this.watchId = watchId;
    }

    String watchId() {
        return watchId;
    }

    /** Returns what it replaces. */
    Optional<AlertDelivery> put(AlertDelivery delivery) {
        return Optional.ofNullable(deliveries.put(delivery.alert(), delivery));
    }

    boolean remove(AlertPosition alert) {
        return deliveries.remove(alert) != null;
    }

    AlertDelivery head() {
        return deliveries.values().iterator().next();
    }

    List<AlertDelivery> all() {
        return List.copyOf(deliveries.values());
    }

    boolean isEmpty() {
        return deliveries.isEmpty();
    }

    boolean isBusy() {
        return busy;
    }

    void setBusy(boolean busy) {
        this.busy = busy;
    }

    /** The one whose turn comes first is the least. */
    @Override
    public int compareTo(Lane other) {
        int byTime = head().due().compareTo(other.head().due());
        return byTime != 0 ? byTime : watchId.compareTo(other.watchId);
    }
}
