package dev.wirewatch.setup;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;

/** All tables. */
public interface Tables extends AutoCloseable {

    Table<Watch> watches();

    Table<WatchFault> watchFaults();

    Table<Channel> channels();

    Table<Feed> feeds();

    Table<FeedState> feedStates();

    @Override
    void close();
}
