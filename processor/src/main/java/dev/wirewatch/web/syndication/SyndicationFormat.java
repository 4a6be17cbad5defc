package dev.wirewatch.web.syndication;

import java.util.function.Function;

/** The formats of feeds. */
enum SyndicationFormat {
    RSS("rss", "application/rss+xml", RssWriter::write),
    ATOM("atom", "application/atom+xml", AtomWriter::write),
    JSON_FEED("json", "application/feed+json", JsonFeedWriter::write);

    private final String ending;
    private final String mediaType;
    private final Function<SyndicatedFeed, String> writer;

    SyndicationFormat(String ending, String mediaType, Function<SyndicatedFeed, String> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Of its addresses. */
    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    String write(SyndicatedFeed feed) {
        return writer.apply(feed);
    }
}
