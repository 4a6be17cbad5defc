package dev.wirewatch.ingest.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The queue from the threads that poll, and those that answer hubs, to the one thread that owns the feeds. */
public final class FeedEvents {

    private static final int MAX_TAKEN = 100;

    /** @param poll that brought it; empty when a hub or the subscription to it did */
    record Entry(String feed, Optional<DueFeed> poll, FeedEvent event) {}

    private final LinkedBlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

    /** @param feed its id */
    void add(String feed, FeedEvent event) {
        entries.add(new Entry(feed, Optional.empty(), event));
    }

    /** Adds the result of a poll. */
    void add(DueFeed poll, FeedEvent event) {
        entries.add(new Entry(poll.id(), Optional.of(poll), event));
    }

    /** The next events, oldest first, as many as one transaction may hold; waits at most this long for the first. */
    List<Entry> take(Duration wait) throws InterruptedException {
        List<Entry> taken = new ArrayList<>();
        Entry first = entries.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            taken.add(first);
            entries.drainTo(taken, MAX_TAKEN);
        }
        return taken;
    }
}
