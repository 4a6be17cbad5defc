package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.schemas.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is to be written in the next transaction. */
final class Notes {

    private final List<AlertDelivery> deliveries = new ArrayList<>();
    private final List<AlertDelivery> dropped = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();

    void add(Collection<AlertDelivery> changed) {
        deliveries.addAll(changed);
    }

    void add(AlertDelivery changed) {
        deliveries.add(changed);
    }

    /** Removes deliveries from the topic. */
    void drop(Collection<AlertDelivery> removed) {
        dropped.addAll(removed);
    }

    void add(Channel changed) {
        channels.add(changed);
    }

    List<AlertDelivery> deliveries() {
        return deliveries;
    }

    List<AlertDelivery> dropped() {
        return dropped;
    }

    List<Channel> channels() {
        return channels;
    }

    boolean isEmpty() {
        return deliveries.isEmpty() && dropped.isEmpty() && channels.isEmpty();
    }

    void clear() {
        deliveries.clear();
        dropped.clear();
        channels.clear();
    }
}
