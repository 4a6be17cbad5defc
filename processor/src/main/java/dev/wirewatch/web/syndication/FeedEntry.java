package dev.wirewatch.web.syndication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of a feed.
 *
 * @param id the same wherever and whenever the record is shown, and for no other
 * @param author who published what it is about; may be empty
 * @param path of its page
 */
record FeedEntry(String id, Instant time, String title, String text, String author, String path) {

    /** @param record what tells the record from all others */
    static String id(String... record) {
        String name = String.join("\n", record);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
