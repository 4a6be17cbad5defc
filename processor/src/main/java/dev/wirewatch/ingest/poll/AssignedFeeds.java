package dev.wirewatch.ingest.poll;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feeds of this instance, as they were committed last, and the polls in flight. Not thread-safe. */
final class AssignedFeeds implements AssignmentListener {

    private static final Logger LOG = LoggerFactory.getLogger(AssignedFeeds.class);

    private final Map<String, PolledFeed> feeds = new LinkedHashMap<>();
    private final Map<String, DueFeed> polls = new LinkedHashMap<>();
    private final List<FeedLog.Update> removed = new ArrayList<>();
    private final PollQueue queue = new PollQueue();
    private final FeedListener listener;
    private final Clock clock;
    private int inFlight;

    AssignedFeeds(FeedListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    Optional<PolledFeed> get(String id) {
        return Optional.ofNullable(feeds.get(id));
    }

    /** Stores a feed's committed state, and schedules its next poll. */
    void put(PolledFeed feed) {
        String id = feed.id();
        feeds.put(id, feed);
        Optional.ofNullable(feed.state().getNextFetchAt())
                .filter(at -> !polls.containsKey(id))
                .ifPresent(at -> queue.put(id, feed.host(), at));
        listener.onState(feed.feed(), feed.state());
    }

    /** Begins the next poll; empty when no feed is due, or this many polls are in flight. */
    Optional<DueFeed> next(int maxInFlight) {
        if (inFlight >= maxInFlight) {
            return Optional.empty();
        }
        return queue.next(clock.instant()).map(id -> {
            DueFeed due = new DueFeed(feeds.get(id));
            polls.put(id, due);
            inFlight++;
            return due;
        });
    }

    /** Ends a poll. Returns its feed; empty when the feed was removed or revoked after the poll began. */
    Optional<PolledFeed> ended(DueFeed poll) {
        inFlight--;
        queue.free(poll.feed().host());
        return polls.remove(poll.id(), poll) ? get(poll.id()) : Optional.empty();
    }

    /** What is to be written about removed feeds; returned once. */
    List<FeedLog.Update> takeRemoved() {
        List<FeedLog.Update> taken = List.copyOf(removed);
        removed.clear();
        return taken;
    }

    /** Forgets all feeds; the results of polls in flight will be dropped. */
    void clear() {
        List.copyOf(feeds.keySet()).forEach(this::forget);
        removed.clear();
    }

    @Override
    public void assigned(int partition, Map<String, Feed> theirs, Map<String, FeedState> states) {
        theirs.forEach((id, feed) -> add(partition, id, feed, Optional.ofNullable(states.get(id))));
        states.keySet().stream().filter(id -> !theirs.containsKey(id)).forEach(id -> remove(partition, id));
    }

    @Override
    public void revoked(int partition) {
        feeds.values().stream()
                .filter(feed -> feed.partition() == partition)
                .map(PolledFeed::id)
                .toList()
                .forEach(this::forget);
        removed.removeIf(update -> update.partition() == partition);
    }

    @Override
    public void changed(int partition, String id, Optional<Feed> changed) {
        changed.ifPresentOrElse(feed -> add(partition, id, feed, get(id).map(PolledFeed::state)), () -> {
            forget(id);
            remove(partition, id);
        });
    }

    /** Skips a feed whose record, written by another program, is faulty: it must not stop the others. */
    private void add(int partition, String id, Feed feed, Optional<FeedState> known) {
        PolledFeed.of(id, partition, feed, known, clock.instant()).ifPresentOrElse(this::put, () -> {
            LOG.warn("event=feed-ignored key={} id={} url={}", id, feed.getId(), ShownAddress.of(feed.getUrl()));
            forget(id);
        });
    }

    private void forget(String id) {
        feeds.remove(id);
        polls.remove(id);
        queue.remove(id);
        listener.onRemoved(id);
    }

    private void remove(int partition, String id) {
        removed.add(new FeedLog.Update(partition, id, Optional.empty(), Topics.ARTICLES, List.of()));
    }
}
