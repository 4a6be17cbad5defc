package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignedFeedsTest {

    private static final FeedListener NO_LISTENER = new FeedListener() {};

    @Test
    void aFeedThatWasRemovedAndAddedAgainStartsAnew() {
        AssignedFeeds feeds = new AssignedFeeds(NO_LISTENER, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        Feed before = Samples.feed("https://coastwire.example/feed");
        Feed again =
                Feed.newBuilder(before).setAddedAt(Samples.NOW.plusSeconds(60)).build();
        FeedState old = FeedState.newBuilder(FeedTransition.start(before, Samples.NOW))
                .setAdded(7)
                .build();

        feeds.assigned(0, Map.of(again.getId(), again), Map.of(again.getId(), old));

        assertThat(feeds.get(again.getId()))
                .hasValueSatisfying(kept -> assertThat(kept.state().getAdded()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"P-1D, true", "PT1H, false", "P30D, false", "P20000D, true"})
    void aTimeThatNoScheduleGivesCountsAsNow(Duration ahead, boolean due) {
        AssignedFeeds feeds = new AssignedFeeds(NO_LISTENER, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        Feed feed = Samples.feed("https://coastwire.example/feed");
        FeedState state = FeedState.newBuilder(FeedTransition.start(feed, Samples.NOW))
                .setAdded(7)
                .setNextFetchAt(Samples.NOW.plus(ahead))
                .build();

        feeds.assigned(0, Map.of(feed.getId(), feed), Map.of(feed.getId(), state));

        assertThat(feeds.next(1).isPresent()).isEqualTo(due);
        assertThat(feeds.get(feed.getId()))
                .hasValueSatisfying(kept -> assertThat(kept.state().getAdded()).isEqualTo(7));
    }
}
