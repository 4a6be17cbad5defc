package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;

/** Hears how the feeds of this instance fare. Called from one thread. */
public interface FeedListener {

    /** @param state as it was committed */
    void onState(Feed feed, FeedState state);

    /** The feed was removed, or is another instance's now. */
    void onRemoved(String id);

    /** Both hear it. */
    default FeedListener and(FeedListener other) {
        FeedListener first = this;
        return new FeedListener() {
            @Override
            public void onState(Feed feed, FeedState state) {
                first.onState(feed, state);
                other.onState(feed, state);
            }

            @Override
            public void onRemoved(String id) {
                first.onRemoved(id);
                other.onRemoved(id);
            }
        };
    }
}
