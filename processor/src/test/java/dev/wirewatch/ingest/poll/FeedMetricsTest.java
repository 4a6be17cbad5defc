package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FeedMetrics metrics = new FeedMetrics(registry);
    private final Feed feed = Samples.feed("https://coastwire.example/feed");

    @Test
    void eachFeedIsCounted() {
        metrics.onState(feed, state().setFetched(1).build());
        metrics.onState(
                feed,
                state().setFetched(9)
                        .setNotModified(5)
                        .setFailed(1)
                        .setAdded(4)
                        .setRevised(3)
                        .setRejected(2)
                        .setBytes(5_000_000_000L)
                        .setDelaySeconds(List.of(50, 10, 30))
                        .build());

        assertThat(registry.getMeters().stream()
                        .collect(Collectors.toMap(FeedMetricsTest::name, FeedMetricsTest::value)))
                .containsEntry("fetched", 9.0)
                .containsEntry("not.modified", 5.0)
                .containsEntry("errors", 1.0)
                .containsEntry("new", 4.0)
                .containsEntry("revised", 3.0)
                .containsEntry("rejected", 2.0)
                .containsEntry("bytes", 5e9)
                .containsEntry("delay.seconds", 30.0);
        assertThat(registry.getMeters())
                .allSatisfy(
                        meter -> assertThat(meter.getId().getTag("url")).isEqualTo("https://coastwire.example/feed"));
    }

    @Test
    void noMeterHasTheSecretOfAnAddress() {
        Feed secret = Feed.newBuilder(feed)
                .setUrl("https://coastwire.example/feed?token=harbour")
                .build();
        metrics.onState(secret, state().build());

        assertThat(registry.getMeters()).isNotEmpty().allSatisfy(meter -> assertThat(
                        meter.getId().getTag("url"))
                .isEqualTo("https://coastwire.example/feed?token=…"));
    }

    @Test
    void theMetersOfARemovedFeedAreRemoved() {
        metrics.onState(feed, state().build());
        metrics.onRemoved(feed.getId());
        metrics.onRemoved("unknown");

        assertThat(registry.getMeters()).isEmpty();
    }

    private FeedState.Builder state() {
        return FeedState.newBuilder(FeedTransition.start(feed, Samples.NOW));
    }

    private static String name(Meter meter) {
        return meter.getId().getName().replace("wirewatch.feed.", "");
    }

    private static double value(Meter meter) {
        return meter.measure().iterator().next().getValue();
    }
}
