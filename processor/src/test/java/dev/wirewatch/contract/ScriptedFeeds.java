package dev.wirewatch.contract;

import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.schemas.Feed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Feeds at the addresses of a test's server. */
final class ScriptedFeeds {

    private ScriptedFeeds() {}

    /** By id, as they stand in news.feeds. */
    static Map<String, Feed> of(List<String> urls) {
        return urls.stream()
                .map(url -> new Subscription(url, Optional.empty(), Optional.empty()))
                .map(subscription -> Feeds.feed(subscription, false, Clock.systemUTC()))
                .collect(Collectors.toMap(Feed::getId, Function.identity()));
    }
}
