package dev.wirewatch.deliver.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.schemas.DigestPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummingUpTest {

    private static final Outcome SENT = new Outcome.Sent(Optional.of("thread-1"));
    private static final Outcome REFUSED = new Outcome.Refused("It is too long.");
    private static final Outcome UNAVAILABLE = new Outcome.Unavailable("Nobody answers.", Optional.empty());
    private static final ChannelDigest HOURLY = new ChannelDigest(DigestPeriod.HOUR, 0, "UTC", false);
    private static final ChannelDigest HOURLY_EVEN_SO = new ChannelDigest(DigestPeriod.HOUR, 0, "UTC", true);

    private ChannelQueue queue = new ChannelQueue("desk", RetrySchedule.STANDARD);
    private final Instant start = at("10:20");
    private Instant now = start;

    @Test
    void aDigestTellsTheAlertsOfItsHour() {
        change(HOURLY);
        put("harbour", 1, at("10:21"));
        put("strike", 2, at("10:59"));
        put("harbour", 3, at("11:00"));
        now = at("11:00");
        assertThat(next()).isEmpty();
        now = at("11:00").plusSeconds(3);

        Attempt digest = next().orElseThrow();
        assertThat(digest.isNewSummary()).isTrue();
        assertThat(alerts(digest)).containsExactly("1", "2");
        assertThat(queue.cause(digest)).isEqualTo("The alerts of the hour until 4 May 2026, 11:00 (UTC).");
        assertThat(end(digest, SENT))
                .extracting(AlertDelivery::state)
                .containsOnly(new DeliveryState.Sent(1, now, digest.messageId(), Optional.of("thread-1")));
        assertThat(next()).isEmpty();

        now = at("12:01");
        assertThat(alerts(next().orElseThrow())).containsExactly("3");
    }

    @Test
    void aDigestThatFailedIsSentAgainWithItsIdAndNothingMore() {
        change(HOURLY);
        put("harbour", 1, at("10:21"));
        now = at("11:01");
        Attempt first = next().orElseThrow();
        end(first, UNAVAILABLE);
        put("harbour", 2, at("11:02"));
        put("strike", 3, at("11:02"));
        now = at("12:30");

        Attempt again = next().orElseThrow();
        assertThat(again.messageId()).isEqualTo(first.messageId());
        assertThat(again.isNewSummary()).isFalse();
        assertThat(alerts(again)).containsExactly("1");
        end(again, SENT);
        assertThat(alerts(next().orElseThrow())).containsExactly("2", "3");
    }

    @Test
    void aDigestThatWasNotedGoesOutAfterACrashAsItWas() {
        change(HOURLY);
        put("harbour", 1, at("10:21"));
        put("strike", 2, at("10:22"));
        now = at("11:01");
        Attempt noted = next().orElseThrow();
        queue = new ChannelQueue("desk", RetrySchedule.STANDARD);
        change(HOURLY);
        noted.deliveries().forEach(queue::put);
        put("strike", 3, at("10:58"));

        Attempt again = next().orElseThrow();
        assertThat(again.messageId()).isEqualTo(noted.messageId());
        assertThat(alerts(again)).containsExactly("1", "2");
        end(again, SENT);
        now = at("12:01");
        assertThat(next().orElseThrow().messageId()).isNotEqualTo(noted.messageId());
    }

    @Test
    void aDigestThatIsRefusedStaysOne() {
        change(HOURLY);
        put("harbour", 1, at("10:21"));
        put("strike", 2, at("10:22"));
        now = at("11:01");
        Attempt first = next().orElseThrow();
        end(first, REFUSED);
        assertThat(next()).isEmpty();
        now = now.plusSeconds(5);

        assertThat(next().orElseThrow().messageId()).isEqualTo(first.messageId());
    }

    @Test
    void thatNothingHappenedIsToldOnceAnHour() {
        change(HOURLY_EVEN_SO);
        now = at("11:01");
        assertThat(next()).as("the first hour is not a whole one").isEmpty();
        now = at("12:01");

        Attempt nothing = next().orElseThrow();
        assertThat(nothing.deliveries())
                .singleElement()
                .extracting(AlertDelivery::alert)
                .isEqualTo(AlertPosition.NONE);
        end(nothing, SENT);
        assertThat(next()).isEmpty();
        now = at("13:01");
        assertThat(next()).isPresent();
    }

    @Test
    void thatNothingHappenedIsNotToldAgainAfterARestart() {
        change(HOURLY_EVEN_SO);
        now = at("12:01");
        Attempt nothing = next().orElseThrow();
        queue = new ChannelQueue("desk", RetrySchedule.STANDARD);
        change(HOURLY_EVEN_SO);
        queue.seen(nothing.deliveries().get(0).queuedAt());

        assertThat(next()).isEmpty();
    }

    @Test
    void thatNothingHappenedIsNotToldWhenSomethingDid() {
        change(HOURLY_EVEN_SO);
        put("harbour", 1, at("11:30"));
        now = at("12:01");
        end(next().orElseThrow(), SENT);

        assertThat(next()).isEmpty();
    }

    @Test
    void aBacklogOfAnOutageIsSummedUp() {
        sumUpAfter(30);
        put("harbour", 1, now);
        put("strike", 2, now.plusSeconds(1));
        end(next().orElseThrow(), UNAVAILABLE);
        put("harbour", 3, now.plusSeconds(2));
        put("courts", 4, now.plusSeconds(3));
        now = now.plus(Duration.ofMinutes(40));

        Attempt summary = next().orElseThrow();
        assertThat(summary.isSummary()).isTrue();
        assertThat(alerts(summary)).containsExactly("2", "4");
        assertThat(queue.cause(summary))
                .isEqualTo("These alerts have waited since 4 May 2026, 10:20 UTC, since the channel took none.");
        end(summary, SENT);
        assertThat(alerts(next().orElseThrow()))
                .as("tried before, so told alone")
                .containsExactly("1");
    }

    @Test
    void aSingleAlertIsNotSummedUp() {
        sumUpAfter(30);
        put("harbour", 1, now);
        now = now.plus(Duration.ofMinutes(40));

        assertThat(next().orElseThrow().isSummary()).isFalse();
    }

    @Test
    void aBacklogThatIsRefusedAsOneIsToldOneByOne() {
        sumUpAfter(30);
        put("harbour", 1, now);
        put("strike", 2, now);
        now = now.plus(Duration.ofMinutes(40));
        assertThat(end(next().orElseThrow(), REFUSED))
                .extracting(AlertDelivery::summary)
                .containsOnly(Optional.empty());
        now = now.plusSeconds(5);

        assertThat(alerts(next().orElseThrow())).hasSize(1);
        assertThat(alerts(next().orElseThrow())).hasSize(1);
    }

    @Test
    void whatIsLostOfASummaryHoldsNothingBack() {
        change(HOURLY);
        put("harbour", 1, at("10:21"));
        put("harbour", 2, at("11:30"));
        put("strike", 3, at("10:22"));
        now = at("11:01");
        Attempt digest = next().orElseThrow();
        queue.giveUp(digest, digest.deliveries().subList(0, 1), "It is lost.", now);
        end(digest.without(digest.deliveries().subList(0, 1)).orElseThrow(), SENT);
        now = at("12:01");

        assertThat(alerts(next().orElseThrow())).containsExactly("2");
    }

    private void change(ChannelDigest digest) {
        queue.change(
                Optional.of(Channel.newBuilder(Deliveries.channel("desk", start))
                        .setDigest(digest)
                        .build()),
                true,
                now);
    }

    private void sumUpAfter(int minutes) {
        queue.change(
                Optional.of(Channel.newBuilder(Deliveries.channel("desk", start))
                        .setSumUpAfterMinutes(minutes)
                        .build()),
                true,
                now);
    }

    private void put(String watch, int number, Instant queuedAt) {
        queue.put(Deliveries.delivery("desk", watch, number, queuedAt));
    }

    private Optional<Attempt> next() {
        return queue.next(now, 8);
    }

    private List<AlertDelivery> end(Attempt attempt, Outcome outcome) {
        return queue.ended(attempt, outcome, now, 0);
    }

    private static List<String> alerts(Attempt attempt) {
        return attempt.deliveries().stream()
                .map(delivery -> delivery.id().alertId())
                .toList();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-04T" + time + ":00Z");
    }
}
