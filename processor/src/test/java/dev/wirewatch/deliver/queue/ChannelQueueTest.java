package dev.wirewatch.deliver.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.schemas.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChannelQueueTest {

    private static final Outcome SENT = new Outcome.Sent(Optional.empty());
    private static final Outcome REFUSED = new Outcome.Refused("It is too long.");
    private static final Outcome UNAVAILABLE = new Outcome.Unavailable("Nobody answers.", Optional.empty());

    private final ChannelQueue queue = new ChannelQueue("desk", RetrySchedule.STANDARD);
    private Instant now = Instant.parse("2026-05-04T10:00:00Z");

    ChannelQueueTest() {
        queue.change(Optional.of(channel()), true, now);
    }

    @Test
    void alertsOfOneWatchGoOutOneAfterTheOtherAndThoseOfOthersBesides() {
        put("harbour", 1, 2);
        put("strike", 3);

        List<Attempt> first = begin(8);
        assertThat(ids(first)).containsExactly("1", "3");
        assertThat(begin(8)).isEmpty();

        end(first.get(0), SENT);
        assertThat(ids(begin(8))).containsExactly("2");
    }

    @Test
    void noMoreAreUnderWayThanTheSenderAllows() {
        IntStream.range(0, 10).forEach(number -> put("watch " + number, number));

        assertThat(begin(3)).hasSize(3);
    }

    @Test
    void anAlertThatComesAgainTakesItsPlaceInTheOrder() {
        put("harbour", 2, 1);

        assertThat(ids(begin(8))).containsExactly("1");
    }

    @Test
    void aRefusedMessageLetsItsWatchWaitAndNoOther() {
        put("harbour", 1, 2);
        put("strike", 3);
        List<Attempt> both = begin(8);

        assertThat(end(both.get(0), REFUSED))
                .singleElement()
                .extracting(AlertDelivery::state)
                .isEqualTo(new DeliveryState.Failed(1, 1, now.plusSeconds(5), "It is too long."));
        put("strike", 4);
        end(both.get(1), SENT);
        assertThat(ids(begin(8))).contains("4").doesNotContain("2");
    }

    @Test
    void aMessageThatIsRefusedTooOftenIsGivenUpAndTheNextGoesOut() {
        put("harbour", 1, 2);
        List<AlertDelivery> last = List.of();
        for (int time = 0; time < 10; time++) {
            List<Attempt> attempts = begin(8);
            assertThat(ids(attempts)).containsExactly("1");
            last = end(attempts.get(0), REFUSED);
            now = now.plus(Duration.ofHours(25));
        }

        assertThat(last).singleElement().extracting(AlertDelivery::state).isInstanceOf(DeliveryState.GivenUp.class);
        assertThat(ids(begin(8))).containsExactly("2");
    }

    @Test
    void aDeadChannelCostsOneAttemptAPause() {
        IntStream.range(0, 100).forEach(number -> put("watch " + number, number));
        begin(16).forEach(attempt -> end(attempt, UNAVAILABLE));
        int attempts = 0;
        Instant end = now.plus(Duration.ofHours(20));
        for (; now.isBefore(end); now = now.plusSeconds(1)) {
            for (Attempt attempt : begin(16)) {
                attempts++;
                end(attempt, UNAVAILABLE);
            }
        }

        assertThat(attempts).isEqualTo(6); // after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h
    }

    @Test
    void whenAChannelTakesSomethingAgainAllGoesOut() {
        IntStream.range(0, 50).forEach(number -> put("watch " + number, number));
        begin(16).forEach(attempt -> end(attempt, UNAVAILABLE));
        now = now.plusSeconds(5);
        List<Attempt> probe = begin(16);
        assertThat(probe).hasSize(1);
        end(probe.get(0), SENT);

        List<String> sent = new ArrayList<>();
        for (List<Attempt> some = begin(16); !some.isEmpty(); some = begin(16)) {
            sent.addAll(ids(some));
            some.forEach(attempt -> end(attempt, SENT));
        }
        assertThat(sent).hasSize(49).doesNotHaveDuplicates();
    }

    @Test
    void aChannelIsLeftAloneForAsLongAsItWants() {
        put("harbour", 1);
        end(begin(8).get(0), new Outcome.Unavailable("Too many.", Optional.of(Duration.ofMinutes(7))));

        now = now.plus(Duration.ofMinutes(7)).minusMillis(1);
        assertThat(begin(8)).isEmpty();
        now = now.plusMillis(1);
        assertThat(begin(8)).hasSize(1);
    }

    @Test
    void noChannelIsLeftAloneForMoreThanADay() {
        put("harbour", 1);
        end(begin(8).get(0), new Outcome.Unavailable("Too many.", Optional.of(Duration.ofDays(900))));

        now = now.plus(Duration.ofDays(1));
        assertThat(begin(8)).hasSize(1);
    }

    @Test
    void anAnswerFromBeforeAChangeStopsNothing() {
        put("harbour", 1);
        put("strike", 2);
        Attempt late = begin(1).get(0);
        queue.change(Optional.of(channel()), true, now);

        assertThat(end(late, new Outcome.Unavailable("Too many.", Optional.of(Duration.ofMinutes(1)))))
                .singleElement()
                .extracting(AlertDelivery::state)
                .isEqualTo(new DeliveryState.Failed(1, 0, now, "Too many."));
        assertThat(begin(8)).hasSize(2);
    }

    @Test
    void aChannelThatIsGoneIsSentNothingUntilItChanges() {
        put("harbour", 1);
        put("strike", 2);
        end(begin(1).get(0), new Outcome.Gone("410 Gone."));
        assertThat(begin(8)).isEmpty();

        queue.change(Optional.of(channel()), true, now);
        assertThat(ids(begin(8))).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void aPausedOrUnknownChannelOrOneWithoutTransportIsSentNothing() {
        put("harbour", 1);
        Channel paused = Channel.newBuilder(channel()).setPaused(true).build();

        queue.change(Optional.of(paused), true, now);
        assertThat(begin(8)).isEmpty();
        queue.change(Optional.empty(), false, now);
        assertThat(begin(8)).isEmpty();
        queue.change(Optional.of(channel()), false, now);
        assertThat(begin(8)).isEmpty();
    }

    @Test
    void whatADeadChannelDidNotTakeForThreeDaysIsGivenUp() {
        put("harbour", 1, 2);
        put("strike", 3);
        end(begin(1).get(0), UNAVAILABLE);
        now = now.plus(Duration.ofHours(75));
        assertThat(queue.expire(now)).isEmpty();

        now = now.plus(Duration.ofHours(1));
        assertThat(queue.expire(now))
                .extracting(delivery ->
                        delivery.id().alertId() + ": " + ((DeliveryState.GivenUp) delivery.state()).reason())
                .containsExactlyInAnyOrder(
                        "1: It could not be sent for 75 hours: Nobody answers.",
                        "2: The channel has taken nothing for 75 hours.",
                        "3: The channel has taken nothing for 75 hours.");
        assertThat(queue.size()).isZero();
    }

    @Test
    void whatWasNeverTriedIsTriedHoweverOldItIs() {
        put("harbour", 1);
        now = now.plus(Duration.ofDays(4));

        assertThat(queue.expire(now)).isEmpty();
        assertThat(begin(8)).hasSize(1);
    }

    @Test
    void whatWaitsOnAPausedChannelIsGivenUpBeforeKafkaForgetsIt() {
        put("harbour", 1);
        queue.change(Optional.of(Channel.newBuilder(channel()).setPaused(true).build()), true, now);
        now = now.plus(Duration.ofDays(6)).plusSeconds(1);

        assertThat(queue.expire(now))
                .singleElement()
                .extracting(AlertDelivery::state)
                .isEqualTo(new DeliveryState.GivenUp(
                        0, now, "It has waited for 6 days on a channel on which nothing was sent."));
    }

    @Test
    void whatIsLostIsGivenUpAndTheNextGoesOut() {
        put("harbour", 1, 2);
        Attempt attempt = begin(8).get(0);

        assertThat(queue.giveUp(attempt, attempt.deliveries(), "It is lost.", now))
                .hasSize(1);
        assertThat(ids(begin(8))).containsExactly("2");
    }

    private Channel channel() {
        return Deliveries.channel("desk", now);
    }

    private void put(String watch, int... numbers) {
        IntStream.of(numbers).forEach(number -> queue.put(Deliveries.delivery("desk", watch, number, now)));
    }

    private List<Attempt> begin(int concurrency) {
        List<Attempt> begun = new ArrayList<>();
        for (Optional<Attempt> next = queue.next(now, concurrency);
                next.isPresent();
                next = queue.next(now, concurrency)) {
            begun.add(next.get());
        }
        return begun;
    }

    private List<AlertDelivery> end(Attempt attempt, Outcome outcome) {
        return queue.ended(attempt, outcome, now, 0);
    }

    private static List<String> ids(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::messageId).toList();
    }
}
