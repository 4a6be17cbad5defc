package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;

/** Follows the feeds of this instance. Called from one thread. */
public interface FeedListener {

    /** @param state as it was committed */
    default void onState(Feed feed, FeedState state) {}

    /**
     * The feed was fetched. Called after {@link #onState}.
     *
     * @param state as it was committed after the fetch
     */
    default void onFetched(Feed feed, FeedState state, FeedEvent.Fetched fetched) {}

    /** The feed was removed, or is another instance's now. */
    default void onRemoved(String id) {}

    /** A listener that calls this one, then the other. */
    default FeedListener and(FeedListener other) {
        FeedListener first = this;
        return new FeedListener() {
            @Override
            public void onState(Feed feed, FeedState state) {
                first.onState(feed, state);
                other.onState(feed, state);
            }

            @Override
            public void onFetched(Feed feed, FeedState state, FeedEvent.Fetched fetched) {
                first.onFetched(feed, state, fetched);
                other.onFetched(feed, state, fetched);
            }

            @Override
            public void onRemoved(String id) {
                first.onRemoved(id);
                other.onRemoved(id);
            }
        };
    }
}
