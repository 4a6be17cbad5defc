package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollQueueTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final PollQueue queue = new PollQueue();

    @Test
    void feedsComeInTheOrderOfTheirTimesAndNotBefore() {
        queue.put("late", "a.example", NOW.plusSeconds(20));
        queue.put("early", "b.example", NOW.plusSeconds(10));

        assertThat(queue.next(NOW)).isEmpty();
        assertThat(all(NOW.plusSeconds(10))).containsExactly("early");
        assertThat(all(NOW.plusSeconds(20))).containsExactly("late");
    }

    @Test
    void aHostIsAskedForOneFeedAtATime() {
        queue.put("a1", "a.example", NOW);
        queue.put("a2", "a.example", NOW);
        queue.put("b1", "b.example", NOW);

        assertThat(all(NOW)).containsExactly("a1", "b1");
        queue.free("a.example");
        assertThat(all(NOW)).containsExactly("a2");
        queue.free("a.example");
        assertThat(all(NOW)).isEmpty();
    }

    @Test
    void aHostThatHangsHoldsUpNoOther() {
        queue.put("hangs", "hangs.example", NOW);
        assertThat(all(NOW)).containsExactly("hangs");
        for (int i = 1; i <= 3; i++) {
            queue.put("waiting-" + i, "hangs.example", NOW);
            queue.put("other-" + i, "host-" + i + ".example", NOW);
        }

        assertThat(all(NOW)).containsExactly("other-1", "other-2", "other-3");
    }

    @Test
    void aNewTimeReplacesTheOldOne() {
        queue.put("a", "a.example", NOW);
        queue.put("a", "a.example", NOW.plusSeconds(60));

        assertThat(queue.next(NOW)).isEmpty();
        assertThat(all(NOW.plusSeconds(60))).containsExactly("a");
    }

    @Test
    void aFeedThatIsRemovedOrMovedWhileItWaitsForItsHostIsPassedOver() {
        queue.put("first", "a.example", NOW);
        queue.put("removed", "a.example", NOW);
        queue.put("moved", "a.example", NOW);
        queue.put("last", "a.example", NOW);
        assertThat(all(NOW)).containsExactly("first");

        queue.remove("removed");
        queue.put("moved", "b.example", NOW);
        queue.free("a.example");

        assertThat(all(NOW)).containsExactlyInAnyOrder("last", "moved");
    }

    private List<String> all(Instant now) {
        List<String> feeds = new ArrayList<>();
        for (Optional<String> next = queue.next(now); next.isPresent(); next = queue.next(now)) {
            feeds.add(next.get());
        }
        return feeds;
    }
}
