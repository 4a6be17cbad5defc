package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A feed that this instance polls.
 *
 * @param partition of news.feeds and news.feed-states that it stands in
 * @param state as it was committed last
 */
record PolledFeed(Feed feed, int partition, FeedState state) {

    URI address() {
        return URI.create(state.getUrl());
    }

    /** Name and port, since a port may well be another server. */
    String host() {
        URI address = address();
        return Optional.ofNullable(address.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
    }

    PolledFeed with(FeedState next) {
        return new PolledFeed(feed, partition, next);
    }
}
