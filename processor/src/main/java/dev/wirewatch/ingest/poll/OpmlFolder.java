package dev.wirewatch.ingest.poll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** A folder of an OPML file to be written: first its folders, then its feeds, each in the order of their addition. */
final class OpmlFolder {

    private final Map<String, OpmlFolder> folders = new LinkedHashMap<>();
    private final List<Subscription> feeds = new ArrayList<>();

    void add(Subscription feed) {
        OpmlFolder folder = this;
        for (String name :
                feed.category().map(path -> path.split(Subscription.SLASH)).orElse(new String[0])) {
            folder = folder.folders.computeIfAbsent(name, fresh -> new OpmlFolder());
        }
        folder.feeds.add(feed);
    }

    void write(int level, StringBuilder out) {
        String margin = "  ".repeat(level);
        folders.forEach((name, folder) -> {
            out.append(margin).append("<outline text=\"%s\">\n".formatted(escaped(name)));
            folder.write(level + 1, out);
            out.append(margin).append("</outline>\n");
        });
        for (Subscription feed : feeds) { // the specification wants "rss" for any format
            out.append(margin)
                    .append("<outline text=\"%s\" type=\"rss\" xmlUrl=\"%s\"/>\n"
                            .formatted(escaped(feed.title().orElse(feed.url())), escaped(feed.url())));
        }
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
