package dev.wirewatch.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.feed.FeedLinks.FeedLink;
import java.net.URI;
import org.junit.jupiter.api.Test;

class FeedLinksTest {

    private static final URI AT = URI.create("https://sound.example/home/");

    @Test
    void thePageNamesItsFeeds() {
        assertThat(FeedLinks.in(
                        """
                <head><base href="/a/"><link rel="alternate" hreflang="de" href="/de">
                <link REL="Alternate home" type="application/rss+xml; charset=utf-8" title="Sound &amp; Sea" href="sea.rss">
                <link rel=alternate type=application/rss+xml href="sea.rss#top">
                <link rel=alternate type=application/feed+json href="https://feeds.example/sea.json">
                <link rel=alternate type=application/rss+xml href="/comments/feed/">
                <link rel=alternate type=application/rss+xml href="javascript:alert(1)">
                <link rel=stylesheet type=text/css href=a.css></head>""",
                        AT))
                .containsExactly(
                        new FeedLink(URI.create("https://sound.example/a/sea.rss"), "Sound & Sea"),
                        new FeedLink(URI.create("https://feeds.example/sea.json"), ""));
    }

    @Test
    void aFeedOfCommentsIsTakenWhereThereIsNoOther() {
        assertThat(FeedLinks.in("<link rel=alternate type=application/atom+xml href=/comments/feed>", AT))
                .extracting(FeedLink::address)
                .containsExactly(URI.create("https://sound.example/comments/feed"));
    }
}
