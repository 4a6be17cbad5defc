package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;

/** Hears how the feeds of this instance fare. Called from one thread. */
public interface FeedListener {

    /** @param state as it was committed */
    void fares(Feed feed, FeedState state);

    /** The feed was removed, or is another instance's now. */
    void left(String id);
}
