package dev.wirewatch.web.syndication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed.
 *
 * @param base what all addresses of this server begin with, without a slash at the end
 * @param asked its own path and query
 * @param page the path of a page on the same
 * @param entries newest first
 */
record SyndicatedFeed(String title, String base, String asked, String page, List<FeedEntry> entries) {

    SyndicatedFeed {
        entries = List.copyOf(entries);
    }

    /** When the newest entry was made; long ago when there is none. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::time)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Its own address. */
    String self() {
        return link(asked);
    }

    String link(String path) {
        return base + path;
    }
}
