package dev.wirewatch.setup;

import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A feed, and its state as of the last fetch. */
public record FeedWithState(Feed feed, FeedState state) {

    private static final Comparator<FeedWithState> BY_NAME = Comparator.comparing(
                    FeedWithState::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(listed -> listed.feed().getUrl());

    /** All feeds, in the order of their names. */
    public static List<FeedWithState> all(Connection connection) {
        Map<String, Feed> feeds = new CompactedTopic<Feed>(connection, Topics.FEEDS).read();
        return of(feeds.values(), new CompactedTopic<FeedState>(connection, Topics.FEED_STATES).read());
    }

    /** @param states by feed id */
    public static List<FeedWithState> of(Collection<Feed> feeds, Map<String, FeedState> states) {
        return feeds.stream()
                .map(feed -> new FeedWithState(feed, states.getOrDefault(feed.getId(), Feeds.unfetched(feed))))
                .sorted(BY_NAME)
                .toList();
    }

    /** Its title; without one, its address. */
    public String name() {
        return Feeds.title(feed, state)
                .orElseGet(() -> ShownAddress.of(feed.getUrl()).replaceFirst("^https?://", ""));
    }
}
