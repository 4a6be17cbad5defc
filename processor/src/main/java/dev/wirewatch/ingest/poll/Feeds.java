package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts about feeds that need no fetch. */
public final class Feeds {

    private Feeds() {}

    /**
     * The canonical form of an address, in which it is stored.
     *
     * @throws IllegalArgumentException when it cannot be fetched, with one sentence for people to read
     */
    public static URI address(String typed) {
        return FeedAddress.typed(typed);
    }

    /** The id of the feed at an address from {@link #address}. */
    public static String id(URI address) {
        return Digest.of(Digest.SHORT, address);
    }

    /** The id of the feed at an address as typed; empty when it cannot be fetched. */
    public static Optional<String> id(String typed) {
        try {
            return Optional.of(id(address(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // which is told when it is added
        }
    }

    /** A new feed. */
    public static Feed feed(Subscription subscription, boolean fullText, Clock clock) {
        URI address = address(subscription.url());
        return Feed.newBuilder()
                .setId(id(address))
                .setUrl(address.toString())
                .setTitle(subscription.title().orElse(null))
                .setCategory(subscription.category().orElse(null))
                .setFullText(fullText)
                .setAddedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /** The state of a feed that has not been fetched yet. */
    public static FeedState unfetched(Feed feed) {
        return FeedState.newBuilder()
                .setFeedId(feed.getId())
                .setUrl(feed.getUrl())
                .build();
    }

    /** The id of the feed with this id or address; empty when there is none. */
    public static Optional<String> named(String idOrAddress, Map<String, Feed> feeds) {
        String id = idOrAddress.strip();
        if (feeds.containsKey(id)) {
            return Optional.of(id);
        }
        return id(idOrAddress).filter(feeds::containsKey);
    }

    /** The title that its owner chose, else the feed's own. */
    public static Optional<String> title(Feed feed, FeedState state) {
        return Optional.ofNullable(feed.getTitle())
                .or(() -> Optional.of(state.getTitle()))
                .filter(title -> !title.isBlank());
    }

    /** The median time from publication to our fetch of the last new articles; empty when there were none. */
    public static Optional<Duration> medianDelay(FeedState state) {
        List<Integer> sorted = state.getDelaySeconds().stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int lower = sorted.get((sorted.size() - 1) / 2);
        int upper = sorted.get(sorted.size() / 2);
        return Optional.of(Duration.ofSeconds(((long) lower + upper) / 2));
    }
}
