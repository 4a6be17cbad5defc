package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;

/** Hears how the feeds of this instance fare. Called from one thread. */
public interface FeedListener {

    /** @param state as it was committed */
    void fares(Feed feed, FeedState state);

    /** The feed was removed, or is another instance's now. */
    void left(String id);

    /** Both hear it. */
    default FeedListener and(FeedListener other) {
        FeedListener first = this;
        return new FeedListener() {
            @Override
            public void fares(Feed feed, FeedState state) {
                first.fares(feed, state);
                other.fares(feed, state);
            }

            @Override
            public void left(String id) {
                first.left(id);
                other.left(id);
            }
        };
    }
}
