package dev.wirewatch.ingest.poll.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An item of a feed.
 *
 * @param guid which tells it from the feed's other items
 */
public record SampleItem(String guid, String title, String text, Instant published) {

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    /** The item of a number, published that many minutes after the first. */
    static SampleItem numbered(String feed, int number) {
        return new SampleItem(
                "urn:" + feed.substring(1).replace('/', ':') + ":" + number,
                "Ferry " + number + " of " + feed + " leaves Orla",
                "The harbour office of Orla said that ferry " + number + " had left on time.",
                Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * number));
    }

    /** The same item after its publisher changed it. */
    public SampleItem with(String changedTitle) {
        return new SampleItem(guid, changedTitle, text, published);
    }

    String rss() {
        return """
                <item><guid isPermaLink="false">%s</guid><title>%s</title>
                <description>%s</description><pubDate>%s</pubDate></item>
                """
                .formatted(guid, title, text, RFC_822.format(published));
    }

    String atom() {
        return """
                <entry><id>%s</id><title>%s</title>
                <content type="text">%s</content><published>%s</published><updated>%s</updated></entry>
                """
                .formatted(guid, title, text, published, published);
    }
}
