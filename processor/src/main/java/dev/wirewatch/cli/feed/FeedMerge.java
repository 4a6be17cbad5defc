package dev.wirewatch.cli.feed;

import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Merges new subscriptions into the feeds that are there: one feed an address, and only what changes is written. */
final class FeedMerge {

    /** What adding a feed did. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
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
     * @throws IllegalArgumentException when it has no valid address, with one sentence for people to read
     */
    Added add(Subscription subscription) {
        Feed fresh = Feeds.feed(subscription, false, clock);
        Feed old = present.get(fresh.getId());
        return old == null ? write(Outcome.ADDED, fresh) : new Added(Outcome.UNCHANGED, old);
    }

    /**
     * Adds a feed, or changes the one of the same address where title, category, full text or credentials differ.
     *
     * @throws IllegalArgumentException when it has no valid address, with one sentence for people to read
     */
    Added addOrChange(Subscription subscription, Optional<Boolean> fullText, Optional<FeedCredentials> credentials) {
        Feed fresh = Feed.newBuilder(Feeds.feed(subscription, fullText.orElse(false), clock))
                .setCredentials(credentials.orElse(null))
                .build();
        Feed old = present.get(fresh.getId());
        if (old == null) {
            return write(Outcome.ADDED, fresh);
        }
        Feed changed = Feed.newBuilder(old)
                .setTitle(subscription.title().orElse(old.getTitle()))
                .setCategory(subscription.category().orElse(old.getCategory()))
                .setFullText(fullText.orElse(old.getFullText()))
                .setCredentials(credentials.orElse(old.getCredentials()))
                .build();
        return changed.equals(old) ? new Added(Outcome.UNCHANGED, old) : write(Outcome.CHANGED, changed);
    }

    boolean isPresent(String id) {
        return present.containsKey(id);
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
