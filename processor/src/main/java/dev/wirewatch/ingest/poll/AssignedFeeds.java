package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds that are this instance's, as they were committed last, and which of them is polled just now. Not safe for
 * several threads.
 */
final class AssignedFeeds implements FeedLog.AssignmentListener {

    /** A poll under way. Two are the same only when they are one. */
    static final class Slot {

        private final String host;

        private Slot(String host) {
            this.host = host;
        }
    }

    /** A feed whose turn it is. */
    record DueFeed(PolledFeed feed, Slot slot) {}

    private static final Logger LOG = LoggerFactory.getLogger(AssignedFeeds.class);

    /** No schedule gives a later time: a clock that ran ahead did, and the feed would wait for it. */
    private static final Duration LATEST = Duration.ofDays(60);

    private final Map<String, PolledFeed> feeds = new LinkedHashMap<>();
    private final Map<String, Slot> polling = new LinkedHashMap<>();
    private final List<FeedLog.Entry> removed = new ArrayList<>();
    private final PollQueue agenda = new PollQueue();
    private final FeedListener listener;
    private final Clock clock;
    private int underWay;

    AssignedFeeds(FeedListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    Optional<PolledFeed> get(String id) {
        return Optional.ofNullable(feeds.get(id));
    }

    /** Takes a feed's new state, by which its next turn comes. */
    void keep(PolledFeed feed) {
        String id = feed.feed().getId();
        feeds.put(id, feed);
        Optional.ofNullable(feed.state().getNextAt())
                .filter(at -> !polling.containsKey(id))
                .ifPresent(at -> agenda.put(id, feed.host(), at));
        listener.onState(feed.feed(), feed.state());
    }

    /** The next feed to poll; empty when none is due, or when as many as may be are polled already. */
    Optional<DueFeed> next(int most) {
        if (underWay >= most) {
            return Optional.empty();
        }
        return agenda.next(clock.instant()).map(id -> {
            PolledFeed feed = feeds.get(id);
            Slot slot = new Slot(feed.host());
            polling.put(id, slot);
            underWay++;
            return new DueFeed(feed, slot);
        });
    }

    /** Ends a poll. Gives its feed; empty when the feed has left since, or is polled anew. */
    Optional<PolledFeed> ended(String id, Slot slot) {
        underWay--;
        agenda.free(slot.host);
        return polling.remove(id, slot) ? get(id) : Optional.empty();
    }

    /** What is to be written of feeds that were removed. */
    List<FeedLog.Entry> removed() {
        return removed;
    }

    /** Forgets all; polls under way go on for nobody. */
    void clear() {
        List.copyOf(feeds.keySet()).forEach(this::forget);
        removed.clear();
    }

    @Override
    public void assigned(int partition, Map<String, Feed> theirs, Map<String, FeedState> states) {
        theirs.forEach((id, feed) -> take(partition, id, feed, states.get(id)));
        states.keySet().stream().filter(id -> !theirs.containsKey(id)).forEach(id -> remove(partition, id));
    }

    @Override
    public void revoked(int partition) {
        feeds.values().stream()
                .filter(feed -> feed.partition() == partition)
                .map(feed -> feed.feed().getId())
                .toList()
                .forEach(this::forget);
        removed.removeIf(entry -> entry.partition() == partition);
    }

    @Override
    public void changed(int partition, String id, Optional<Feed> changed) {
        changed.ifPresentOrElse(
                feed -> take(partition, id, feed, get(id).map(PolledFeed::state).orElse(null)), () -> {
                    forget(id);
                    remove(partition, id);
                });
    }

    /** Leaves out a feed that cannot be polled, which somebody else has written: it must not stop the others. */
    private void take(int partition, String id, Feed feed, FeedState known) {
        if (feed.getId().equals(id) && isAddress(feed.getUrl())) {
            keep(new PolledFeed(feed, partition, state(feed, known)));
        } else {
            LOG.warn("event=feed-ignored key={} id={} url={}", id, feed.getId(), feed.getUrl());
            forget(id);
        }
    }

    private static boolean isAddress(String url) {
        try {
            new URI(url);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A feed that was removed and added again while nobody looked begins anew. */
    private FeedState state(Feed feed, FeedState known) {
        boolean stale = known == null
                || !isAddress(known.getUrl())
                || !feed.getAddedAt().equals(known.getAddedAt());
        return stale ? FeedTransition.start(feed, clock.instant()) : inReach(known);
    }

    private FeedState inReach(FeedState state) {
        Instant now = clock.instant();
        Instant next = state.getNextAt();
        return next == null || next.isBefore(now.plus(LATEST))
                ? state
                : FeedState.newBuilder(state).setNextAt(now).build();
    }

    private void forget(String id) {
        feeds.remove(id);
        polling.remove(id);
        agenda.remove(id);
        listener.onRemoved(id);
    }

    private void remove(int partition, String id) {
        removed.add(new FeedLog.Entry(partition, id, Optional.empty(), List.of()));
    }
}
