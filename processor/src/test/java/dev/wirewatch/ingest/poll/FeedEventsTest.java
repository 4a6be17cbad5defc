package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedEventsTest {

    private final FeedEvents events = new FeedEvents();

    @Test
    void whatIsPutBackComesFirstAndInItsOrder() throws Exception {
        events.add("one", failed());
        events.add("two", failed());
        List<FeedEvents.Entry> taken = events.take(Duration.ZERO);
        events.add("three", failed());

        events.putBack(taken, true);

        assertThat(events.take(Duration.ZERO))
                .extracting(FeedEvents.Entry::feed)
                .containsExactly("one", "two", "three");
    }

    @Test
    void aPollIsNotPutBackSinceItIsDoneAgain() throws Exception {
        var feed = Samples.feed("https://coastwire.example/feed");
        events.add(new DueFeed(new PolledFeed(feed, 0, FeedTransition.start(feed, Samples.NOW))), failed());

        events.putBack(events.take(Duration.ZERO), true);

        assertThat(events.isEmpty()).isTrue();
    }

    @Test
    void whatAnOutageStopsIsKeptAndWhatFailsOtherwiseThreeTimesIsDropped() throws Exception {
        events.add("one", failed());
        for (int outages = 0; outages < 10; outages++) {
            events.putBack(events.take(Duration.ZERO), true);
        }
        for (int failures = 0; failures < 3; failures++) {
            assertThat(events.isEmpty()).isFalse();
            events.putBack(events.take(Duration.ZERO), false);
        }

        assertThat(events.isEmpty()).isTrue();
    }

    private static FeedEvent failed() {
        return new FeedEvent.Failed("It hangs.");
    }
}
