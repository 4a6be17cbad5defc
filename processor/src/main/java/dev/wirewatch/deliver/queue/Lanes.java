package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The open deliveries of one channel: a lane for each watch, and whose turn is next. */
final class Lanes {

    private final Map<String, Lane> byWatch = new HashMap<>();

    /** Those that are not busy, in the order of their turns. */
    private final TreeSet<Lane> waiting = new TreeSet<>();

    private int size;

    int size() {
        return size;
    }

    /** Adds a delivery, or puts it in the place of what it was; removes one that has ended. */
    void put(AlertDelivery delivery) {
        change(delivery.watchId(), lane -> {
            if (delivery.open().isEmpty()) {
                size -= lane.remove(delivery.alert()) ? 1 : 0;
            } else {
                size += lane.put(delivery).isPresent() ? 0 : 1;
            }
        });
    }

    /** Lets the other deliveries of these watches wait, or no longer. */
    void setBusy(Collection<AlertDelivery> deliveries, boolean busy) {
        deliveries.stream()
                .map(AlertDelivery::watchId)
                .distinct()
                .filter(byWatch::containsKey)
                .forEach(watch -> change(watch, lane -> lane.setBusy(busy)));
    }

    /** The delivery whose turn it is; empty when none is due. */
    Optional<AlertDelivery> first(Instant now) {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.first().head())
                        .filter(delivery -> !delivery.due().isAfter(now));
    }

    /** The deliveries of the lanes that are not busy. */
    Stream<List<AlertDelivery>> waiting() {
        return waiting.stream().map(Lane::all);
    }

    Stream<AlertDelivery> all() {
        return byWatch.values().stream().map(Lane::all).flatMap(Collection::stream);
    }

    /** Makes those due that have failed and wait. */
    void release(Instant now, int maxAttempts) {
        List<AlertDelivery> held = waiting.descendingSet().stream()
                .map(Lane::head)
                .takeWhile(delivery -> delivery.due().isAfter(now))
                .filter(delivery -> delivery.state().attempts() <= maxAttempts)
                .toList();
        for (AlertDelivery delivery : held) {
            if (delivery.state() instanceof DeliveryState.Failed failed) {
                put(delivery.with(failed.dueAt(now)));
            }
        }
    }

    /** A lane has its place by its first delivery, so it leaves the order while it changes. */
    private void change(String watchId, Consumer<Lane> what) {
        Lane lane = byWatch.computeIfAbsent(watchId, Lane::new);
        if (!lane.isEmpty()) {
            waiting.remove(lane);
        }
        what.accept(lane);
        if (lane.isEmpty()) {
            byWatch.remove(watchId);
        } else if (!lane.isBusy()) {
            waiting.add(lane);
        }
    }
}
