package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.schemas.HubSubscription;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a feed can be subscribed to (W3C WebSub, section 4). Links in HTTP headers come before those in the feed.
 *
 * @param topic the feed's canonical address
 */
record HubLinks(URI hub, URI topic) {

    /**
     * @param address of the feed, its topic when it names none
     * @return empty when the feed names no hub
     */
    static Optional<HubLinks> of(FeedEvent.Fetched fetched, URI address) {
        FeedInfo feed = fetched.parsed().channel();
        Map<String, List<URI>> headers = fetched.response().headers().links();
        URI topic = first(headers.get("self"), feed.self().stream()).orElse(address);
        return first(headers.get("hub"), feed.hubs().stream()).map(hub -> new HubLinks(hub, topic));
    }

    boolean areOf(HubSubscription subscription) {
        return subscription.getHub().equals(hub.toString())
                && subscription.getTopic().equals(topic.toString());
    }

    /** The first that a feed's state can hold. */
    private static Optional<URI> first(List<URI> inHeaders, Stream<URI> inFeed) {
        return Stream.concat(Stream.ofNullable(inHeaders).flatMap(List::stream), inFeed)
                .filter(address -> address.toString().length() <= StateBounds.ADDRESS_CHARS)
                .findFirst();
    }
}
