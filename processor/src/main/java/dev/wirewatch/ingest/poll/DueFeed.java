package dev.wirewatch.ingest.poll;

/** One poll of a feed that is due. Its identity is that of the poll: two polls of a feed are never equal. */
final class DueFeed {

    private final PolledFeed feed;

    DueFeed(PolledFeed feed) {
        this.feed = feed;
    }

    String id() {
        return feed.id();
    }

    PolledFeed feed() {
        return feed;
    }
}
