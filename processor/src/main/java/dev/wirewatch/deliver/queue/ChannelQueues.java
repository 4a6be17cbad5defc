package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.schemas.ChannelKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The queues of the channels of this instance: those whose partition of news.deliveries it owns. */
public final class ChannelQueues {

    /**
     * Most open deliveries in memory, some 100 bytes each. When there are so many, further alerts of a channel that has
     * more than its share of them are given up at once: they are dead letters that can be sent again by hand.
     */
    private static final int MOST_OPEN = 300_000;

    private static final int LEAST_SHARE = 1_000;

    /** Until then, that a channel is unknown may mean that its record is still on its way. */
    private static final Duration CHANNEL_ARRIVES = Duration.ofMinutes(1);

    private final Bindings bindings;
    private final Set<ChannelKind> supported;
    private final RetrySchedule schedule;
    private final int partitionCount;
    private final Map<Integer, OwnedPartition> partitions = new HashMap<>();
    private final References references = new References();

    /**
     * @param supported kinds for which there is a transport
     * @param partitionCount of news.deliveries
     */
    public ChannelQueues(Bindings bindings, Set<ChannelKind> supported, RetrySchedule schedule, int partitionCount) {
        this.bindings = bindings;
        this.supported = Set.copyOf(supported);
        this.schedule = schedule;
        this.partitionCount = partitionCount;
    }

    /** The partition is this instance's now. Its records follow from the first on. */
    public void assigned(int partition) {
        partitions.put(partition, new OwnedPartition());
    }

    public void revoked(int partition) {
        partitions.remove(partition);
    }

    /**
     * A record of a partition of this instance. Once all that stood in it was read, what is of interest is what is new to
     * a queue: all else was written by this instance.
     *
     * @param delivery empty when it was removed, or is of a later version
     * @return those of the deliveries that are given up at once
     */
    public List<AlertDelivery> read(int partition, String key, Optional<AlertDelivery> delivery, Instant now) {
        OwnedPartition owned = partitions.get(partition);
        if (owned == null) {
            return List.of();
        }
        if (!owned.isRead()) {
            delivery.ifPresent(known -> {
                references.note(known);
                queue(owned, known.id().channelId(), now).seen(known.queuedAt());
            });
            owned.read(key, delivery);
            return List.of();
        }
        return delivery.filter(known -> known.state() instanceof DeliveryState.Pending)
                .filter(known -> known.summary().isEmpty())
                .map(known -> put(owned, known, now))
                .orElse(List.of());
    }

    /** All that stood in a partition when it was assigned has been read: from now on its channels are sent to. */
    public List<AlertDelivery> caughtUp(int partition, Instant now) {
        OwnedPartition owned = partitions.get(partition);
        List<AlertDelivery> givenUp = new ArrayList<>();
        owned.end().forEach(delivery -> givenUp.addAll(put(owned, delivery, now)));
        bindings.channelIds().stream()
                .filter(id -> DeliveryId.partition(id, partitionCount) == partition)
                .forEach(id -> queue(owned, id, now));
        return givenUp;
    }

    /** The channel was added, changed or removed. */
    public void changed(String channelId, Instant now) {
        Optional.ofNullable(partitions.get(DeliveryId.partition(channelId, partitionCount)))
                .ifPresent(owned -> change(queue(owned, channelId, now), channelId, now));
    }

    /** Those to which something can be sent now. */
    public List<ChannelQueue> due(Instant now) {
        return queues().filter(queue -> queue.isDue(now)).toList();
    }

    /** Whether the queue is still this instance's. */
    public boolean owns(ChannelQueue queue) {
        OwnedPartition owned = partitions.get(DeliveryId.partition(queue.id(), partitionCount));
        return owned != null && owned.queues().get(queue.id()) == queue;
    }

    public int underWay() {
        return queues().mapToInt(ChannelQueue::underWay).sum();
    }

    /** What the receiver of a channel calls the message that told an alert. */
    public Optional<String> reference(DeliveryId id) {
        return references.of(id);
    }

    /** A delivery has changed its state. */
    public void note(AlertDelivery delivery) {
        references.note(delivery);
    }

    /** Gives up what has waited too long. */
    public List<AlertDelivery> expire(Instant now) {
        return queues().flatMap(queue -> queue.expire(now).stream()).toList();
    }

    /** Forgets the deliveries of channels that were removed, and returns them. */
    public List<AlertDelivery> drop(Instant now) {
        List<AlertDelivery> dropped = new ArrayList<>();
        for (OwnedPartition owned : partitions.values()) {
            owned.queues().values().removeIf(queue -> {
                boolean isRemoved = owned.isRead()
                        && queue.channel().isEmpty()
                        && queue.underWay() == 0
                        && queue.deliveries().noneMatch(delivery -> delivery.queuedAt()
                                .plus(CHANNEL_ARRIVES)
                                .isAfter(now));
                if (isRemoved) {
                    queue.deliveries().forEach(dropped::add);
                }
                return isRemoved;
            });
        }
        return dropped;
    }

    public Backlog backlog() {
        List<AlertDelivery> open = queues().flatMap(ChannelQueue::deliveries).toList();
        return new Backlog(
                open.size(), open.stream().map(AlertDelivery::queuedAt).min(Instant::compareTo), (int)
                        queues().filter(ChannelQueue::isBackingOff).count());
    }

    private List<AlertDelivery> put(OwnedPartition owned, AlertDelivery delivery, Instant now) {
        ChannelQueue queue = queue(owned, delivery.id().channelId(), now);
        if (queue.size() >= LEAST_SHARE && isFull() && queue.size() >= MOST_OPEN / waiting()) {
            String reason = "%,d other alerts wait for the channel already.".formatted(queue.size());
            return delivery.open().stream()
                    .map(open -> delivery.with(open.givenUp(reason, now)))
                    .toList();
        }
        queue.put(delivery);
        return List.of();
    }

    private boolean isFull() {
        return queues().mapToInt(ChannelQueue::size).sum() >= MOST_OPEN;
    }

    private long waiting() {
        return queues().filter(queue -> queue.size() > 0).count();
    }

    private ChannelQueue queue(OwnedPartition owned, String channelId, Instant now) {
        return owned.queues().computeIfAbsent(channelId, id -> {
            ChannelQueue queue = new ChannelQueue(id, schedule);
            change(queue, id, now);
            return queue;
        });
    }

    private void change(ChannelQueue queue, String channelId, Instant now) {
        queue.change(
                bindings.channel(channelId),
                bindings.channel(channelId)
                        .filter(channel -> supported.contains(channel.getKind()))
                        .isPresent(),
                now);
    }

    private Stream<ChannelQueue> queues() {
        return partitions.values().stream()
                .filter(OwnedPartition::isRead)
                .flatMap(owned -> owned.queues().values().stream());
    }
}
