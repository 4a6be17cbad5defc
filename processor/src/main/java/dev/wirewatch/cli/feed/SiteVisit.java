package dev.wirewatch.cli.feed;

import dev.wirewatch.config.FeedSettings;
import dev.wirewatch.formats.feed.FeedLinks.FeedLink;
import dev.wirewatch.ingest.fetch.FetchSettings;
import dev.wirewatch.ingest.fetch.Fetcher;
import dev.wirewatch.ingest.poll.Autodiscovery;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.outbound.Resolver;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks once at the addresses that a user types, all at the same time, for the feeds that web pages name. The hosts that
 * are typed may be in private networks, as with any program that its user gives an address; what they redirect to may
 * not.
 */
final class SiteVisit implements AutoCloseable {

    private static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** What addresses of feeds have in them, and those of pages seldom. */
    private static final Pattern FEED = Pattern.compile("(?i)\\b(?:rss|atom|feeds?|rdf|xml|json)\\b");

    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final Fetcher fetcher;

    /** @param typed valid addresses; those that say that they are a feed's are not visited */
    SiteVisit(FeedSettings settings, List<String> typed) {
        typed.stream().filter(url -> !FEED.matcher(url).find()).forEach(url -> addresses.put(url, Feeds.address(url)));
        Stream<String> hosts = addresses.values().stream()
                .flatMap(address -> Stream.ofNullable(address.getHost())); // none of one with an underscore
        this.fetcher = new Fetcher(
                new FetchSettings(
                        settings.userAgent(),
                        Stream.concat(settings.allowedHosts().stream(), hosts).collect(Collectors.toSet()),
                        MAX_BYTES,
                        PATIENCE,
                        PATIENCE,
                        PATIENCE,
                        16,
                        1),
                Resolver.SYSTEM,
                Clock.systemUTC());
    }

    /** By address as typed, the feeds that the web page there names; without those where there is no page. */
    Map<String, List<FeedLink>> feeds() {
        Autodiscovery discovery = new Autodiscovery(fetcher::fetch);
        Map<String, CompletableFuture<Optional<List<FeedLink>>>> visits = new LinkedHashMap<>();
        addresses.forEach((url, address) -> visits.put(url, discovery.feeds(address)));
        Map<String, List<FeedLink>> pages = new LinkedHashMap<>();
        visits.forEach((url, visit) -> visit.join().ifPresent(named -> pages.put(url, named)));
        return pages;
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
