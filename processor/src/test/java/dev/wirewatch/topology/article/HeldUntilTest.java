package dev.wirewatch.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldUntilTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final HeldUntil held = new HeldUntil();

    @Test
    void theEarliestAreDueFirstAndNoMoreThanAskedFor() {
        held.put("late", NOON.plusSeconds(60));
        held.put("second", NOON);
        held.put("first", NOON.minusSeconds(1));

        assertThat(held.due(NOON, 9)).containsExactly("first", "second");
        assertThat(held.due(NOON, 1)).containsExactly("first");
        assertThat(held.due(NOON.minusSeconds(2), 9)).isEmpty();
    }

    @Test
    void aLaterTimeTakesThePlaceOfAnEarlierOne() {
        held.put("a", NOON);
        held.put("a", NOON.plusSeconds(60));
        held.put("b", NOON);
        held.remove("b");
        held.remove("never");

        assertThat(held.due(NOON, 9)).isEmpty();
        assertThat(held.due(NOON.plusSeconds(60), 9)).containsExactly("a");
        assertThat(held.has("b")).isFalse();
        assertThat(held.size()).isEqualTo(1);
    }
}
