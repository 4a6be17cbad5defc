package dev.wirewatch.deliver.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeliveryStateTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final RetrySchedule SCHEDULE = RetrySchedule.STANDARD;

    /** What may happen to a delivery that is open. */
    enum Event {
        SENT,
        REFUSED,
        UNAVAILABLE,
        GIVEN_UP
    }

    @Test
    void tenRefusalsSpendItsTries() {
        DeliveryState state = new DeliveryState.Pending();
        for (int time = 1; time < 10; time++) {
            state = ((DeliveryState.Open) state).refused("It is too long.", NOW, SCHEDULE, 0);
            assertThat(state)
                    .isEqualTo(new DeliveryState.Failed(
                            time, time, NOW.plus(SCHEDULE.pause(time, 0).orElseThrow()), "It is too long."));
        }
        state = ((DeliveryState.Open) state).refused("It is too long.", NOW, SCHEDULE, 0);

        assertThat(state).isEqualTo(new DeliveryState.GivenUp(10, NOW, "It is too long."));
    }

    @Test
    void aChannelThatTakesNothingSpendsNoTries() {
        DeliveryState.Open state = new DeliveryState.Pending();
        for (int time = 0; time < 1_000; time++) {
            state = state.unavailable("Nobody answers.", NOW);
        }

        assertThat(state).isEqualTo(new DeliveryState.Failed(1_000, 0, NOW, "Nobody answers."));
        assertThat(state.refused("It is too long.", NOW, SCHEDULE, 0))
                .isEqualTo(new DeliveryState.Failed(1_001, 1, NOW.plusSeconds(5), "It is too long."));
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(new DeliveryState.Pending().givenUp("x".repeat(600), NOW).reason())
                .hasSize(500)
                .endsWith("x…");
    }

    @Property(tries = 200)
    void whatHasEndedHasEndedAndTriesOnlyGrow(
            @ForAll @Size(max = 30) List<Event> events, @ForAll @DoubleRange(max = 1) double random) {
        DeliveryState state = new DeliveryState.Pending();
        for (Event event : events) {
            if (!(state instanceof DeliveryState.Open open)) {
                assertThat(state).isInstanceOf(DeliveryState.Ended.class);
                return;
            }
            DeliveryState next = after(open, event, random);
            assertThat(next.attempts()).isEqualTo(open.attempts() + (event == Event.GIVEN_UP ? 0 : 1));
            if (next instanceof DeliveryState.Failed failed) {
                assertThat(failed.until()).isBetween(NOW, NOW.plus(Duration.ofHours(27)));
            }
            state = next;
        }
    }

    @Property(tries = 200)
    void aRecordTellsTheWholeState(@ForAll @Size(max = 12) List<Event> events, @ForAll boolean isGathered) {
        AlertDelivery delivery = AlertDelivery.pending(
                        new DeliveryId("desk", "alert-1"), "watch", new AlertPosition(3, 7_000_000_000L), NOW)
                .in(isGathered ? Optional.of("summary-1") : Optional.empty());
        for (Event event : events) {
            delivery = delivery.open().isPresent()
                    ? delivery.with(after(delivery.open().get(), event, 0.5))
                    : delivery;
        }

        assertThat(AlertDelivery.of(delivery.toRecord())).contains(delivery);
    }

    @Test
    void whatWasGivenUpCanBeWantedAgain() {
        AlertDelivery pending =
                AlertDelivery.pending(new DeliveryId("desk", "alert-1"), "watch", new AlertPosition(3, 7), NOW);
        Instant later = NOW.plusSeconds(60);

        assertThat(pending.with(new DeliveryState.GivenUp(10, NOW, "Gone.")).retried(later))
                .contains(AlertDelivery.pending(pending.id(), "watch", pending.alert(), later));
        assertThat(pending.retried(later)).isEmpty();
    }

    @Test
    void aChannelIsInOnePartitionWhateverTheAlert() {
        assertThat(IntStream.range(0, 100)
                        .map(number -> DeliveryId.partition("desk-" + number, 4))
                        .distinct()
                        .sorted())
                .containsExactly(0, 1, 2, 3);
        assertThat(new DeliveryId("desk", "alert-1").key()).isEqualTo("desk alert-1");
    }

    private static DeliveryState after(DeliveryState.Open open, Event event, double random) {
        return switch (event) {
            case SENT -> open.sent(NOW, "alert-1", Optional.of("reference"));
            case REFUSED -> open.refused("Refused.", NOW, SCHEDULE, random);
            case UNAVAILABLE -> open.unavailable("Nobody answers.", NOW.plusSeconds(5));
            case GIVEN_UP -> open.givenUp("Given up.", NOW);
        };
    }
}
