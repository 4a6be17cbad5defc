package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue from the threads that poll, and those that answer hubs, to the one thread that owns the feeds. What hubs push
 * is held here while Kafka is away, and is bounded; the others are few.
 */
public final class FeedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(FeedEvents.class);
    private static final int MAX_TAKEN = 100;
    private static final long MAX_PUSHED = 16 * 1024 * 1024;

    /** Of a piece of a push, beside its text. */
    private static final int PIECE = 1024;

    /** After so many failures that are no outage an event may be what causes them. */
    private static final int MAX_FAILURES = 3;

    /**
     * @param poll that brought it; empty when a hub or the subscription to it did
     * @param failures to write it that were no outage
     */
    record Entry(String feed, Optional<DueFeed> poll, FeedEvent event, int failures) {}

    private final LinkedBlockingDeque<Entry> entries = new LinkedBlockingDeque<>();

    /** About how many bytes the pushes in the queue take. */
    private final AtomicLong pushed = new AtomicLong();

    /** @param feed its id */
    void add(String feed, FeedEvent event) {
        add(new Entry(feed, Optional.empty(), event, 0));
    }

    /** Adds the result of a poll. */
    void add(DueFeed poll, FeedEvent event) {
        add(new Entry(poll.id(), Optional.of(poll), event, 0));
    }

    /** Adds what a hub sent; false when too much of it is waiting already. */
    boolean offer(String feed, FeedEvent.Pushed push) {
        if (pushed.get() >= MAX_PUSHED) {
            return false;
        }
        add(feed, push);
        return true;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The next events, oldest first, as many as one transaction may hold; waits at most this long for the first. */
    List<Entry> take(Duration wait) throws InterruptedException {
        List<Entry> taken = new ArrayList<>();
        Entry first = entries.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            taken.add(first);
            entries.drainTo(taken, MAX_TAKEN);
        }
        taken.forEach(entry -> pushed.addAndGet(-size(entry)));
        return taken;
    }

    /**
     * Puts events back that were taken and could not be written. Those of polls are left out: what is polled again is
     * found again.
     */
    void putBack(List<Entry> taken, boolean outage) {
        List<Entry> newestFirst = new ArrayList<>(taken);
        Collections.reverse(newestFirst);
        newestFirst.stream().filter(entry -> entry.poll().isEmpty()).forEach(entry -> {
            int failures = entry.failures() + (outage ? 0 : 1);
            if (failures < MAX_FAILURES) {
                pushed.addAndGet(size(entry));
                entries.addFirst(new Entry(entry.feed(), entry.poll(), entry.event(), failures));
            } else {
                LOG.error(
                        "event=push-dropped feed={} cause=\"it could not be written {} times\"",
                        entry.feed(),
                        failures);
            }
        });
    }

    private void add(Entry entry) {
        pushed.addAndGet(size(entry));
        entries.add(entry);
    }

    private static long size(Entry entry) {
        return entry.event() instanceof FeedEvent.Pushed push
                ? push.bytes()
                        + push.parsed().accepted().stream()
                                .map(Piece.Accepted::article)
                                .mapToLong(FeedEvents::size)
                                .sum()
                : 0;
    }

    private static long size(Article article) {
        return PIECE + article.getHeadline().length() + article.getBody().length();
    }
}
