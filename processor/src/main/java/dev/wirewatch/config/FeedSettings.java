package dev.wirewatch.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How feeds and pages are fetched.
 *
 * @param userAgent sent with every request
 * @param allowedHosts in private networks that may be fetched from all the same, in lower case
 * @param shortest pause between two fetches of a feed
 * @param longest pause between two fetches of a feed that does not fail
 * @param webSub address of this instance's HTTP server as WebSub hubs reach it; empty when they do not
 */
public record FeedSettings(
        String userAgent, Set<String> allowedHosts, Duration shortest, Duration longest, Optional<URI> webSub) {

    static final Map<String, String> DEFAULTS = Map.of(
            "ingest.user.agent", "Wirewatch/" + Version.NUMBER,
            "ingest.allow.hosts", "",
            "feeds.min.interval.ms", "60000",
            "feeds.max.interval.ms", "3600000",
            "feeds.websub.url", "");

    /** The name by which robots.txt files call us, and then whatever a header may hold (RFC 9110, 5.5). */
    private static final String USER_AGENT = "[A-Za-z0-9][ -~]*";

    static FeedSettings of(Values values) {
        int shortest = values.number("feeds.min.interval.ms", 1, Integer.MAX_VALUE);
        return new FeedSettings(
                userAgent(values.text("ingest.user.agent").orElseGet(() -> DEFAULTS.get("ingest.user.agent"))),
                values.names("ingest.allow.hosts"),
                Duration.ofMillis(shortest),
                Duration.ofMillis(values.number("feeds.max.interval.ms", shortest, Integer.MAX_VALUE)),
                values.webAddress("feeds.websub.url"));
    }

    private static String userAgent(String text) {
        if (!text.matches(USER_AGENT)) {
            throw new SettingsException(
                    "The setting ingest.user.agent must begin with a name and be of plain letters, as in Wirewatch/1.0, "
                            + "not '%s'.".formatted(text));
        }
        return text;
    }
}
