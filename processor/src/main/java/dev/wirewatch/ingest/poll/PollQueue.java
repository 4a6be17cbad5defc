package dev.wirewatch.ingest.poll;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order in which feeds are polled: by time, but only one feed of a host at a time. A slow host holds up its own feeds
 * only. Not thread-safe.
 */
final class PollQueue {

    private record Entry(String feed, String host, Instant at, long number) {}

    private final PriorityQueue<Entry> later =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final Map<String, Deque<Entry>> due = new HashMap<>();
    private final Deque<String> freeHosts = new ArrayDeque<>();
    private final Set<String> busyHosts = new HashSet<>();
    private final Map<String, Entry> current = new HashMap<>();
    private long count;

    /** Sets a feed's time, which replaces an earlier one. */
    void put(String feed, String host, Instant at) {
        count++;
        Entry entry = new Entry(feed, host, at, count);
        current.put(feed, entry);
        later.add(entry);
    }

    void remove(String feed) {
        current.remove(feed);
    }

    /** Takes the next feed, and marks its host as busy; empty when no feed is due, or their hosts are busy. */
    Optional<String> next(Instant now) {
        while (!later.isEmpty() && !later.peek().at().isAfter(now)) {
            Entry entry = later.remove();
            Deque<Entry> ofHost = due.computeIfAbsent(entry.host(), host -> new ArrayDeque<>());
            if (ofHost.isEmpty() && !busyHosts.contains(entry.host())) {
                freeHosts.add(entry.host());
            }
            ofHost.add(entry);
        }
        while (!freeHosts.isEmpty()) {
            String host = freeHosts.remove();
            Optional<Entry> entry = take(host);
            if (entry.isPresent()) {
                busyHosts.add(host);
                current.remove(entry.get().feed());
                return entry.map(Entry::feed);
            }
        }
        return Optional.empty();
    }

    /** Marks a host as free again. */
    void free(String host) {
        busyHosts.remove(host);
        if (due.containsKey(host)) {
            freeHosts.add(host);
        }
    }

    /** The first entry of a host that has not been replaced or removed. */
    private Optional<Entry> take(String host) {
        Deque<Entry> ofHost = due.get(host);
        Optional<Entry> found = Optional.empty();
        while (found.isEmpty() && !ofHost.isEmpty()) {
            found = Optional.of(ofHost.remove()).filter(entry -> entry.equals(current.get(entry.feed())));
        }
        if (ofHost.isEmpty()) {
            due.remove(host);
        }
        return found;
    }
}
