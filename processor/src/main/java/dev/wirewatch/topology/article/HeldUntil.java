package dev.wirewatch.topology.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Until when articles are held, by time. Changed by one thread; its size may be asked for by any. */
final class HeldUntil {

    private record Due(Instant time, String id) {}

    private final Map<String, Instant> times = new ConcurrentHashMap<>();
    private final TreeSet<Due> order =
            new TreeSet<>(Comparator.comparing(Due::time).thenComparing(Due::id));

    int size() {
        return times.size();
    }

    boolean has(String id) {
        return times.containsKey(id);
    }

    void put(String id, Instant time) {
        remove(id);
        times.put(id, time);
        order.add(new Due(time, id));
    }

    void remove(String id) {
        Instant time = times.remove(id);
        if (time != null) {
            order.remove(new Due(time, id));
        }
    }

    void clear() {
        times.clear();
        order.clear();
    }

    /** Returns the ids of those that are held no longer, the earliest first. */
    List<String> due(Instant now, int most) {
        return order.stream()
                .takeWhile(due -> !now.isBefore(due.time))
                .limit(most)
                .map(Due::id)
                .toList();
    }
}
