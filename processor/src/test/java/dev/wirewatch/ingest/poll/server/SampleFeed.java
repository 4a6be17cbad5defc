package dev.wirewatch.ingest.poll.server;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of feeds. */
final class SampleFeed {

    static final String RSS_START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>\n";
    static final String RSS_END = "</channel></rss>\n";

    private SampleFeed() {}

    static String rss(String title, Collection<SampleItem> items) {
        return rss(title, "", items);
    }

    /** @param more elements of the channel */
    static String rss(String title, String more, Collection<SampleItem> items) {
        return RSS_START
                + "<title>%s</title>%s\n".formatted(title, more)
                + items.stream().map(SampleItem::rss).collect(Collectors.joining())
                + RSS_END;
    }

    static String atom(String title, Collection<SampleItem> items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed</id><title>%s</title>
                %s</feed>
                """
                .formatted(title, items.stream().map(SampleItem::atom).collect(Collectors.joining()));
    }

    /** An RSS feed with a few items that are always the same. */
    static String fixed(String path, int items) {
        return rss(
                "Feed " + path,
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> SampleItem.numbered(path, number))
                        .toList());
    }

    /** An RSS feed of items that take next to no room, so that there can be more of them than anybody wants. */
    static String tiny(int items) {
        return RSS_START
                + IntStream.rangeClosed(1, items)
                        .mapToObj(number -> "<item><guid>tiny:" + number + "</guid><title>Ferry</title></item>")
                        .collect(Collectors.joining())
                + RSS_END;
    }
}
