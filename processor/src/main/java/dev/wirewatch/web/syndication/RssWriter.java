package dev.wirewatch.web.syndication;

import com.google.common.html.HtmlEscapers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0. Readers take titles and descriptions for HTML, so text is escaped as HTML first. */
final class RssWriter {

    private RssWriter() {}

    static String write(SyndicatedFeed feed) {
        return XmlDocument.of(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", channel -> {
                    channel.text("title", html(feed.title()));
                    channel.text("link", feed.link(feed.page()));
                    channel.text("description", html(feed.title()));
                    channel.empty(
                            "atom:link", "href", feed.self(), "rel", "self", "type", SyndicationFormat.RSS.mediaType());
                    channel.text("lastBuildDate", date(feed.updated()));
                    for (FeedEntry entry : feed.entries()) {
                        channel.element("item", item -> {
                            item.text("title", html(entry.title()));
                            item.text("link", feed.link(entry.path()));
                            item.text("description", html(entry.text()));
                            item.text("dc:creator", html(entry.author()));
                            item.text("guid", entry.id(), "isPermaLink", "false");
                            item.text("pubDate", date(entry.time()));
                        });
                    }
                }),
                "version",
                "2.0",
                "xmlns:atom",
                XmlDocument.ATOM,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static String html(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
