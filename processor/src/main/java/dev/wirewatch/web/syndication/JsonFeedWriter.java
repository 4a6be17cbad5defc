package dev.wirewatch.web.syndication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1. */
final class JsonFeedWriter {

    private JsonFeedWriter() {}

    static String write(SyndicatedFeed feed) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.link(feed.page()))
                .put("feed_url", feed.self());
        ArrayNode items = json.putArray("items");
        for (FeedEntry entry : feed.entries()) {
            ObjectNode item = items.addObject()
                    .put("id", entry.id())
                    .put("url", feed.link(entry.path()))
                    .put("title", entry.title())
                    .put("content_text", entry.text())
                    .put("date_published", entry.time().toString());
            if (!entry.author().isEmpty()) {
                item.putArray("authors").addObject().put("name", entry.author());
            }
        }
        return json + "\n";
    }
}
