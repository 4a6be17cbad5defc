package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollQueueTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final PollQueue agenda = new PollQueue();

    @Test
    void feedsComeInTheOrderOfTheirTimesAndNotBefore() {
        agenda.put("late", "a.example", NOW.plusSeconds(20));
        agenda.put("early", "b.example", NOW.plusSeconds(10));

        assertThat(agenda.next(NOW)).isEmpty();
        assertThat(all(NOW.plusSeconds(10))).containsExactly("early");
        assertThat(all(NOW.plusSeconds(20))).containsExactly("late");
    }

    @Test
    void aHostIsAskedForOneFeedAtATime() {
        agenda.put("a1", "a.example", NOW);
        agenda.put("a2", "a.example", NOW);
        agenda.put("b1", "b.example", NOW);

        assertThat(all(NOW)).containsExactly("a1", "b1");
        agenda.free("a.example");
        assertThat(all(NOW)).containsExactly("a2");
        agenda.free("a.example");
        assertThat(all(NOW)).isEmpty();
    }

    @Test
    void aHostThatHangsKeepsNobodyElseWaiting() {
        agenda.put("hangs", "hangs.example", NOW);
        assertThat(all(NOW)).containsExactly("hangs");
        for (int i = 1; i <= 3; i++) {
            agenda.put("behind-" + i, "hangs.example", NOW);
            agenda.put("beside-" + i, "host-" + i + ".example", NOW);
        }

        assertThat(all(NOW)).containsExactly("beside-1", "beside-2", "beside-3");
    }

    @Test
    void aNewTimeReplacesTheOldOne() {
        agenda.put("a", "a.example", NOW);
        agenda.put("a", "a.example", NOW.plusSeconds(60));

        assertThat(agenda.next(NOW)).isEmpty();
        assertThat(all(NOW.plusSeconds(60))).containsExactly("a");
    }

    @Test
    void aFeedThatIsRemovedOrMovedWhileItWaitsForItsHostIsPassedOver() {
        agenda.put("first", "a.example", NOW);
        agenda.put("removed", "a.example", NOW);
        agenda.put("moved", "a.example", NOW);
        agenda.put("last", "a.example", NOW);
        assertThat(all(NOW)).containsExactly("first");

        agenda.remove("removed");
        agenda.put("moved", "b.example", NOW);
        agenda.free("a.example");

        assertThat(all(NOW)).containsExactlyInAnyOrder("last", "moved");
    }

    private List<String> all(Instant now) {
        List<String> turns = new ArrayList<>();
        for (Optional<String> turn = agenda.next(now); turn.isPresent(); turn = agenda.next(now)) {
            turns.add(turn.get());
        }
        return turns;
    }
}
