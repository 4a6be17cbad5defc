package dev.wirewatch.ingest.poll;

/** A feed to be polled now; each object stands for one poll, which its result is told by. */
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
