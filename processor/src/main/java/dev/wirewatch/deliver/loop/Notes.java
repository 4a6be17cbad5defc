package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.schemas.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is to be written in the next transaction. A new delivery is waited for, so it is written at once; what was sent may
 * wait a little for company. When the instance dies meanwhile, it goes out again under its id.
 */
final class Notes {

    /** Between two transactions of a busy instance, so that most of its time is for sending. */
    private static final long PACE_NANOS = Duration.ofMillis(10).toNanos();

    private static final long PATIENCE_NANOS = Duration.ofMillis(100).toNanos();
    private static final int MANY = 2_000;

    private final List<AlertDelivery> deliveries = new ArrayList<>();
    private final List<AlertDelivery> dropped = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private boolean isAwaited;
    private long cleared = System.nanoTime();

    /** Adds a delivery that is new. */
    void addNew(AlertDelivery delivery) {
        deliveries.add(delivery);
        isAwaited = true;
    }

    /** Adds deliveries whose state has changed. */
    void add(Collection<AlertDelivery> changed) {
        deliveries.addAll(changed);
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

    /** Whether one is waited for. */
    boolean isAwaited() {
        return isAwaited;
    }

    /** Whether it is time to write them. */
    boolean isDue() {
        long since = System.nanoTime() - cleared;
        return since > (isAwaited ? PACE_NANOS : PATIENCE_NANOS) || deliveries.size() > MANY;
    }

    void clear() {
        deliveries.clear();
        dropped.clear();
        channels.clear();
        isAwaited = false;
        cleared = System.nanoTime();
    }
}
