package dev.wirewatch.web.syndication;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed.
 *
 * @param self its address
 * @param page the path of a page on the same
 * @param entries newest first
 */
record SyndicatedFeed(String title, URI self, String page, List<FeedEntry> entries) {

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

    String link(String path) {
        return self.resolve(path).toString();
    }
}
