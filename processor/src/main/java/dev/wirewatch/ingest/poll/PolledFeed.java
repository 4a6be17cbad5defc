package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.fetch.Credential;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A feed that this instance polls.
 *
 * @param partition of news.feeds and news.feed-states that holds it
 * @param state as it was committed last
 */
record PolledFeed(Feed feed, int partition, FeedState state) {

    /** No schedule gives a later time: it comes from a wrong clock, and such a feed would never be polled. */
    private static final Duration MAX_WAIT = Duration.ofDays(60);

    /**
     * A feed as it was read from Kafka. A feed that was removed and added again since its state was written starts anew.
     *
     * @param key of its record
     * @param known its last state, if any
     * @return empty when its record is faulty
     */
    static Optional<PolledFeed> of(String key, int partition, Feed feed, Optional<FeedState> known, Instant now) {
        if (!feed.getId().equals(key) || !isAddress(feed.getUrl())) {
            return Optional.empty();
        }
        FeedState state = known.filter(last -> isAddress(last.getUrl()))
                .filter(last -> feed.getAddedAt().equals(last.getAddedAt()))
                .map(last -> reachable(last, now))
                .orElseGet(() -> FeedTransition.start(feed, now));
        return Optional.of(new PolledFeed(feed, partition, state));
    }

    String id() {
        return feed.getId();
    }

    /** Where it is now; what its owner keeps a secret for is asked for where the owner says, and nowhere else. */
    URI address() {
        URI owners = URI.create(feed.getUrl());
        URI now = URI.create(state.getUrl());
        return feed.getCredentials() == null || Credential.isShared(owners, now) ? now : owners;
    }

    /** Name and port, since another port may well be another server. */
    String host() {
        URI address = address();
        return Optional.ofNullable(address.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
    }

    PolledFeed with(FeedState next) {
        return new PolledFeed(feed, partition, next);
    }

    private static boolean isAddress(String url) {
        try {
            new URI(url);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static FeedState reachable(FeedState state, Instant now) {
        Instant next = state.getNextFetchAt();
        return next == null || next.isBefore(now.plus(MAX_WAIT))
                ? state
                : FeedState.newBuilder(state).setNextFetchAt(now).build();
    }
}
