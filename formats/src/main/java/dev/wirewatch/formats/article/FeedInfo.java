package dev.wirewatch.formats.article;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a feed says about itself.
 *
 * @param title plain text; may be empty
 * @param self the address under which the feed wants to be known (Atom's link of relation self), which is the topic at
 *     its hubs
 * @param hubs addresses of WebSub hubs
 * @param ttl the shortest time between two fetches that it wishes
 * @param skipHours hours of the day in UTC, 0 to 23, in which it should not be fetched
 * @param skipDays days in UTC on which it should not be fetched
 * @param sitemaps addresses of the sitemaps that it lists, where it is an index of them, the last changed first
 */
public record FeedInfo(
        String title,
        Optional<URI> self,
        List<URI> hubs,
        Optional<Duration> ttl,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        List<URI> sitemaps) {

    public static final FeedInfo NONE = ofSitemaps(List.of());

    public FeedInfo {
        hubs = List.copyOf(hubs);
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
        sitemaps = List.copyOf(sitemaps);
    }

    public static FeedInfo ofSitemaps(List<URI> sitemaps) {
        return new FeedInfo("", Optional.empty(), List.of(), Optional.empty(), Set.of(), Set.of(), sitemaps);
    }
}
