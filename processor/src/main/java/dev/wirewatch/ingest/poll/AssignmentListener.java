package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.util.Map;
import java.util.Optional;

/** Called by {@link FeedLog#poll} when the feeds of this instance change. */
interface AssignmentListener {

    /** The partition is this instance's now, with these feeds and states by feed id. */
    void assigned(int partition, Map<String, Feed> feeds, Map<String, FeedState> states);

    /** The partition is another instance's now. */
    void revoked(int partition);

    /** @param feed as it is now; empty when it was removed */
    void changed(int partition, String id, Optional<Feed> feed);
}
