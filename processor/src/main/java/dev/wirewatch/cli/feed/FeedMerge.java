package dev.wirewatch.cli.feed;

import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.schemas.Feed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Feeds on their way to those that are there: each address counts once, and what stays as it is is not written. */
final class FeedMerge {

    /** What became of one. */
    enum Outcome {
        ADDED,
        CHANGED,
        THERE
    }

    /** @param feed as it is now */
    record Added(Outcome outcome, Feed feed) {}

    private final Map<String, Feed> present;
    private final Clock clock;
    private final Map<String, Feed> toWrite = new LinkedHashMap<>();

    /** @param present by id */
    FeedMerge(Map<String, Feed> present, Clock clock) {
        this.present = new LinkedHashMap<>(present);
        this.clock = clock;
    }

    /**
     * Adds a feed, or leaves the one of the same address as it is.
     *
     * @throws IllegalArgumentException when its address is none, with one sentence for people to read
     */
    Added add(Subscription subscription) {
        Feed fresh = Feeds.feed(subscription, false, clock);
        Feed old = present.get(fresh.getId());
        return old == null ? write(Outcome.ADDED, fresh) : new Added(Outcome.THERE, old);
    }

    /**
     * Adds a feed, or changes the one of the same address where something else is said of it.
     *
     * @throws IllegalArgumentException when its address is none, with one sentence for people to read
     */
    Added addOrChange(Subscription subscription, Optional<Boolean> fullText) {
        Feed fresh = Feeds.feed(subscription, fullText.orElse(false), clock);
        Feed old = present.get(fresh.getId());
        if (old == null) {
            return write(Outcome.ADDED, fresh);
        }
        Feed changed = Feed.newBuilder(old)
                .setTitle(subscription.title().orElse(old.getTitle()))
                .setCategory(subscription.category().orElse(old.getCategory()))
                .setFullText(fullText.orElse(old.getFullText()))
                .build();
        return changed.equals(old) ? new Added(Outcome.THERE, old) : write(Outcome.CHANGED, changed);
    }

    /** Those that are new or changed, by id. */
    Map<String, Feed> toWrite() {
        return Map.copyOf(toWrite);
    }

    private Added write(Outcome outcome, Feed feed) {
        present.put(feed.getId(), feed);
        toWrite.put(feed.getId(), feed);
        return new Added(outcome, feed);
    }
}
