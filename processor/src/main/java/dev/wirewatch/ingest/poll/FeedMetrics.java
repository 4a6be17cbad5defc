package dev.wirewatch.ingest.poll;

import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Meters of each feed of this instance, {@code wirewatch.feed.*} with the feed's id and address as tags. The counts come
 * from the feed's state, so they continue when the feed moves from another instance.
 */
public final class FeedMetrics implements FeedListener {

    private static final String PREFIX = "wirewatch.feed.";

    private final MeterRegistry registry;
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final Map<String, List<Meter>> meters = new ConcurrentHashMap<>();

    public FeedMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onState(Feed feed, FeedState state) {
        states.put(feed.getId(), state);
        meters.computeIfAbsent(feed.getId(), id -> register(feed));
    }

    @Override
    public void onRemoved(String id) {
        Optional.ofNullable(meters.remove(id)).ifPresent(removed -> removed.forEach(registry::remove));
        states.remove(id);
    }

    private List<Meter> register(Feed feed) {
        return List.of(
                counter("fetched", "Fetches.", feed, FeedState::getFetched),
                counter("not.modified", "Fetches answered with: not modified.", feed, FeedState::getNotModified),
                counter("errors", "Fetches that failed.", feed, FeedState::getFailed),
                counter("new", "New articles.", feed, FeedState::getAdded),
                counter("revised", "Revised articles.", feed, FeedState::getRevised),
                counter("rejected", "Items that could not be published.", feed, FeedState::getRejected),
                counter("bytes", "Bytes received.", feed, FeedState::getBytes),
                gauge(
                        "delay.seconds",
                        "Median time from publication to our fetch of the last new articles.",
                        feed,
                        state -> Feeds.medianDelay(state)
                                .map(delay -> delay.toMillis() / 1_000.0)
                                .orElse(Double.NaN)),
                gauge("failures", "Fetches that failed in a row.", feed, FeedState::getConsecutiveFailures));
    }

    private Meter counter(String name, String description, Feed feed, ToDoubleFunction<FeedState> value) {
        return FunctionCounter.builder(PREFIX + name, feed.getId(), id -> value(id, value))
                .description(description)
                .tags(tags(feed))
                .register(registry);
    }

    private Meter gauge(String name, String description, Feed feed, ToDoubleFunction<FeedState> value) {
        return Gauge.builder(PREFIX + name, feed.getId(), id -> value(id, value))
                .description(description)
                .tags(tags(feed))
                .register(registry);
    }

    /** Not a number for a feed that is removed while its meters are read. */
    private double value(String id, ToDoubleFunction<FeedState> value) {
        FeedState state = states.get(id);
        return state == null ? Double.NaN : value.applyAsDouble(state);
    }

    private static Tags tags(Feed feed) {
        return Tags.of("feed", feed.getId(), "url", ShownAddress.of(feed.getUrl()));
    }
}
