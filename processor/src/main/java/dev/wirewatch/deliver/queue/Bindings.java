package dev.wirewatch.deliver.queue;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Watch;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which channels take the alerts of which watches, as of now. A watch that was removed is remembered until the process
 * ends, so that the withdrawals of its alerts still go where the alerts went, by its owner or its tags.
 */
public final class Bindings {

    /** A repeat disturbs nobody. */
    private static final Set<AlertKind> TOLD =
            EnumSet.of(AlertKind.NEW, AlertKind.UPDATE, AlertKind.WITHDRAWAL, AlertKind.DIGEST);

    private static final int MAX_REMOVED = 10_000;

    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, Watch> watches = new HashMap<>();
    private final Map<String, Watch> removed = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Watch> eldest) {
            return size() > MAX_REMOVED;
        }
    };

    /** @param channel as it is now; empty when it was removed */
    public void putChannel(String id, Optional<Channel> channel) {
        put(channels, id, channel);
    }

    /** @param watch as it is now; empty when it was removed */
    public void putWatch(String id, Optional<Watch> watch) {
        Optional<Watch> before = put(watches, id, watch);
        if (watch.isPresent()) {
            removed.remove(id);
        } else {
            before.ifPresent(last -> removed.put(id, last));
        }
    }

    public Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** Empty when it was removed. */
    public Optional<Watch> watch(String id) {
        return Optional.ofNullable(watches.get(id));
    }

    public Set<String> channelIds() {
        return Collections.unmodifiableSet(channels.keySet());
    }

    /** The channels that take an alert. */
    public List<Channel> takersOf(Alert alert) {
        if (channels.isEmpty() || !TOLD.contains(alert.getKind())) {
            return List.of();
        }
        Optional<Watch> watch =
                watch(alert.getWatchId()).or(() -> Optional.ofNullable(removed.get(alert.getWatchId())));
        return channels.values().stream()
                .filter(channel -> !alert.getAlertedAt().isBefore(channel.getCreatedAt()))
                .filter(channel -> takes(channel, alert.getWatchId(), watch))
                .toList();
    }

    /** Whether a channel takes the alerts of a watch. */
    public static boolean takes(Channel channel, Watch watch) {
        return takes(channel, watch.getId(), Optional.of(watch));
    }

    private static boolean takes(Channel channel, String watchId, Optional<Watch> watch) {
        boolean all = channel.getWatchIds().isEmpty()
                && channel.getOwners().isEmpty()
                && channel.getTags().isEmpty();
        return all
                || channel.getWatchIds().contains(watchId)
                || watch.filter(known -> channel.getOwners().contains(known.getOwner())
                                || !Collections.disjoint(channel.getTags(), known.getTags()))
                        .isPresent();
    }

    private static <T> Optional<T> put(Map<String, T> map, String id, Optional<T> value) {
        return Optional.ofNullable(value.isPresent() ? map.put(id, value.get()) : map.remove(id));
    }
}
