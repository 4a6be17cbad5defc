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
 * Which feed's turn it is: those that are due, in the order of their times, but one a host at a time. A host that takes
 * long keeps only its own feeds waiting. Not safe for several threads.
 */
final class PollQueue {

    private record Entry(String feed, String host, Instant at, long number) {}

    private final PriorityQueue<Entry> later =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final Map<String, Deque<Entry>> due = new HashMap<>();
    private final Deque<String> freeHosts = new ArrayDeque<>();
    private final Set<String> busyHosts = new HashSet<>();
    private final Map<String, Entry> current = new HashMap<>();
    private long turns;

    /** Sets a feed's next turn; the one that it had is forgotten. */
    void put(String feed, String host, Instant at) {
        turns++;
        Entry turn = new Entry(feed, host, at, turns);
        current.put(feed, turn);
        later.add(turn);
    }

    void remove(String feed) {
        current.remove(feed);
    }

    /** The next feed to fetch, whose host is busy from now on; empty when none is due or all hosts are busy. */
    Optional<String> next(Instant now) {
        while (!later.isEmpty() && !later.peek().at().isAfter(now)) {
            Entry turn = later.remove();
            Deque<Entry> ofHost = due.computeIfAbsent(turn.host(), host -> new ArrayDeque<>());
            if (ofHost.isEmpty() && !busyHosts.contains(turn.host())) {
                freeHosts.add(turn.host());
            }
            ofHost.add(turn);
        }
        while (!freeHosts.isEmpty()) {
            String host = freeHosts.remove();
            Optional<Entry> turn = take(host);
            if (turn.isPresent()) {
                busyHosts.add(host);
                current.remove(turn.get().feed());
                return turn.map(Entry::feed);
            }
        }
        return Optional.empty();
    }

    /** Says that the host has answered. */
    void free(String host) {
        busyHosts.remove(host);
        if (due.containsKey(host)) {
            freeHosts.add(host);
        }
    }

    /** The first turn of a host that still stands. */
    private Optional<Entry> take(String host) {
        Deque<Entry> ofHost = due.get(host);
        Optional<Entry> found = Optional.empty();
        while (found.isEmpty() && !ofHost.isEmpty()) {
            found = Optional.of(ofHost.remove()).filter(turn -> turn.equals(current.get(turn.feed())));
        }
        if (ofHost.isEmpty()) {
            due.remove(host);
        }
        return found;
    }
}
