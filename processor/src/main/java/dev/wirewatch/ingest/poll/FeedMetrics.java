package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Meters of each feed that this instance polls, {@code wirewatch.feed.*} with the feed's id and address as tags. Counters
 * are the feed's own, which go on where another instance left them.
 */
public final class FeedMetrics implements FeedListener {

    /** Of a feed that leaves while its meters are read. */
    private static final FeedState NONE =
            FeedState.newBuilder().setFeedId("").setUrl("").build();

    private final MeterRegistry registry;
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final Map<String, List<Meter>> meters = new ConcurrentHashMap<>();

    public FeedMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void fares(Feed feed, FeedState state) {
        states.put(feed.getId(), state);
        meters.computeIfAbsent(feed.getId(), id -> register(feed));
    }

    @Override
    public void left(String id) {
        List<Meter> left = meters.remove(id);
        if (left != null) {
            left.forEach(registry::remove);
        }
        states.remove(id);
    }

    private List<Meter> register(Feed feed) {
        Tags tags = Tags.of("feed", feed.getId(), "url", feed.getUrl());
        List<Meter> registered = new ArrayList<>();
        registered.add(counter("fetched", "Fetches.", tags, feed, FeedState::getFetched));
        registered.add(counter("not.modified", "Fetches without news.", tags, feed, FeedState::getNotModified));
        registered.add(counter("errors", "Fetches that failed.", tags, feed, FeedState::getErrors));
        registered.add(counter("new", "New articles.", tags, feed, FeedState::getAdded));
        registered.add(counter("revised", "Revised articles.", tags, feed, FeedState::getRevised));
        registered.add(counter("refused", "Items that could not be published.", tags, feed, FeedState::getRefused));
        registered.add(counter("bytes", "Bytes received.", tags, feed, FeedState::getBytes));
        registered.add(Gauge.builder("wirewatch.feed.delay.seconds", () -> Delay.median(
                                state(feed).getDelaySeconds())
                        .map(Integer::doubleValue)
                        .orElse(Double.NaN))
                .description("Median time from publication to our fetch of the last new articles.")
                .tags(tags)
                .register(registry));
        registered.add(
                Gauge.builder("wirewatch.feed.failures", () -> state(feed).getFailures())
                        .description("Fetches that failed in a row.")
                        .tags(tags)
                        .register(registry));
        return registered;
    }

    private Meter counter(String name, String description, Tags tags, Feed feed, ToDoubleFunction<FeedState> value) {
        return FunctionCounter.builder("wirewatch.feed." + name, feed, some -> value.applyAsDouble(state(some)))
                .description(description)
                .tags(tags)
                .register(registry);
    }

    private FeedState state(Feed feed) {
        return states.getOrDefault(feed.getId(), NONE);
    }
}
