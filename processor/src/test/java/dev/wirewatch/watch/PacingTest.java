package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.watch.Pacing.Holding;
import dev.wirewatch.watch.Pacing.Next;
import dev.wirewatch.watch.Pacing.Open;
import dev.wirewatch.watch.Telling.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PacingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-02T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-03T07:00:00Z");
    private static final AlertPolicy AT_NIGHT = policy(Optional.empty(), Optional.of(nights()));
    private static final Holding HOLDING = new Holding(AlertWindow.NONE, NIGHT, true, 2);
    private static final Held ALL = new Held(true, true, true);
    private static final Held DEVELOPMENT = new Held(true, false, false);

    /** Two alerts an hour; minutes after noon at which alerts come, or "d" at which a digest is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0               | sent",
                "0 1             | sent sent",
                "0 1 2           | sent sent held",
                "0 59 59         | sent sent held",
                // the window begins with its first alert, and ends at its own minute
                "0 30 60         | sent sent sent",
                "30 31 60        | sent sent held",
                "0 1 2 d59       | sent sent held -",
                "0 1 2 3 d60     | sent sent held held digest",
                // nothing is held: no digest
                "0 1 d60         | sent sent -",
                // the digest is the first of its window
                "0 1 2 d60 61 62 | sent sent held digest sent held",
                "0 1 2 d60 61 62 d119 d120 | sent sent held digest sent held - digest",
                "0 1 2 d200 201 202 203    | sent sent held digest sent held held",
                // what comes before the digest is sent joins it
                "0 1 2 61 d62    | sent sent held held digest",
            })
    void atMostSoManyAlertsAreSentInAWindow(String events, String becomes) {
        AlertPolicy policy = policy(Optional.of(new Throttle(2, Duration.ofHours(1))), Optional.empty());

        assertThat(run(policy, events)).containsExactly(becomes.split(" "));
    }

    /** Two alerts in ten hours, in minutes after noon, and quiet hours from 22:00 to 07:00, which is from 600 to 1140. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 d1139 d1140            | held - digest",
                "599 600                    | sent held",
                "d1140                      | -",
                // the window ends in quiet hours
                "300 301 302 d900 d1140     | sent sent held - digest",
                // quiet hours end while the window is full
                "590 591 600 d1140 d1190    | sent sent held - digest",
                // or not
                "590 600 d1140 1141 1142    | sent held digest held held",
            })
    void quietHoursAndTheThrottleGoTogether(String events, String becomes) {
        AlertPolicy policy = policy(Optional.of(new Throttle(2, Duration.ofHours(10))), Optional.of(nights()));

        assertThat(run(policy, events)).containsExactly(becomes.split(" "));
    }

    @ParameterizedTest
    @EnumSource(
            value = AlertCause.class,
            names = {"CORRECTED_CLAIM", "RETRACTED_CLAIM", "CORRECTED_FIGURES", "CORRECTION", "KILLED_OTHERS_STAND"})
    void aCorrectionOfWhatWasToldIsSentAtNight(AlertCause cause) {
        assertThat(night(update(cause), Held.NOTHING)).isEqualTo(Delivery.NOW);
        assertThat(night(update(cause), DEVELOPMENT)).isEqualTo(Delivery.NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = AlertCause.class,
            names = {"CORRECTED_CLAIM", "RETRACTED_CLAIM", "CORRECTED_FIGURES", "CORRECTION", "KILLED_OTHERS_STAND"})
    void aCorrectionOfWhatIsHeldReplacesIt(AlertCause cause) {
        assertThat(HOLDING.on(update(cause), ALL, false, AT_NIGHT, NIGHT)).isEqualTo(new Next(HOLDING, Delivery.HELD));
    }

    @ParameterizedTest
    @EnumSource(
            value = AlertCause.class,
            names = {"OTHER_FIGURES", "NEW_CLAIM", "NEWS"})
    void aDevelopmentIsHeldAtNight(AlertCause cause) {
        assertThat(night(update(cause), Held.NOTHING)).isEqualTo(Delivery.HELD);
    }

    @Test
    void aWithdrawalOfWhatWasToldIsSentAtNightAndOneOfWhatIsHeldIsNot() {
        Telling killed = Telling.of(Outcome.WITHDRAWAL, AlertCause.KILLED);

        assertThat(night(killed, Held.NOTHING)).isEqualTo(Delivery.NOW);
        assertThat(night(killed, DEVELOPMENT)).isEqualTo(Delivery.NOW);
        assertThat(night(killed, ALL)).isEqualTo(Delivery.DROPPED);
    }

    @Test
    void aRepeatIsSentAndCountsNothing() {
        Telling repeat = Telling.of(Outcome.REPEAT, AlertCause.COPY);

        assertThat(HOLDING.on(repeat, Held.NOTHING, false, AT_NIGHT, NIGHT)).isEqualTo(new Next(HOLDING, Delivery.NOW));
    }

    @Test
    void whatBreaksThroughIsSentAtNightAndWhenTheWindowIsFullAndCounts() {
        Throttle one = new Throttle(1, Duration.ofHours(1));
        Open full = new Open(new AlertWindow(NIGHT, 1));

        assertThat(full.on(Telling.first(), Held.NOTHING, true, policy(Optional.of(one), Optional.of(nights())), NIGHT))
                .isEqualTo(new Next(new Open(new AlertWindow(NIGHT, 2)), Delivery.NOW));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // least urgency, acts; the article's urgency, its claims' acts; lets it through
                "3, '',        3, '',       true",
                "3, '',        1, '',       true",
                "3, '',        4, '',       false",
                "3, '',        -, '',       false",
                "-, '',        1, DENY,     false",
                "-, DENY,      8, DENY,     true",
                "-, DENY WARN, -, SAY WARN, true",
                "-, DENY,      1, SAY,      false",
                "3, DENY,      3, SAY,      true",
            })
    void anUrgencyOrAnActBreaksThrough(Integer least, String acts, Integer urgency, String done, boolean lets) {
        assertThat(new Breakthrough(Optional.ofNullable(least), acts(acts))
                        .lets(Optional.ofNullable(urgency), acts(done)))
                .isEqualTo(lets);
    }

    @Test
    void whileItIsPausedNothingIsToldButWhatIsHeldStaysTrue() {
        AlertPolicy paused = paused(AT_NIGHT);

        assertThat(HOLDING.on(Telling.first(), Held.NOTHING, true, paused, NIGHT)
                        .delivery())
                .isEqualTo(Delivery.SILENT);
        assertThat(HOLDING.on(update(AlertCause.CORRECTED_CLAIM), ALL, false, paused, NIGHT)
                        .delivery())
                .isEqualTo(Delivery.HELD);
        assertThat(HOLDING.on(Telling.of(Outcome.WITHDRAWAL, AlertCause.KILLED), ALL, false, paused, NIGHT)
                        .delivery())
                .isEqualTo(Delivery.DROPPED);
        assertThat(HOLDING.digest(paused, MORNING)).isEmpty();
        assertThat(HOLDING.digest(AT_NIGHT, MORNING)).isPresent();
    }

    @Test
    void anExpiredWatchTellsNothingMoreAndSendsWhatItHeldWhenItIsDue() {
        AlertPolicy expired = new AlertPolicy(
                Grain.STORY, Optional.empty(), AT_NIGHT.quietHours(), Breakthrough.NONE, false, Optional.of(NIGHT));

        assertThat(Pacing.START.on(Telling.first(), Held.NOTHING, false, expired, NIGHT.minusMillis(1)))
                .extracting(Next::delivery)
                .isEqualTo(Delivery.HELD);
        assertThat(HOLDING.on(Telling.first(), Held.NOTHING, true, expired, NIGHT))
                .isEqualTo(new Next(HOLDING, Delivery.SILENT));
        assertThat(HOLDING.digest(expired, NIGHT)).isEmpty();
        assertThat(HOLDING.digest(expired, MORNING)).isPresent();
    }

    @Test
    void aDigestSaysWhyItsAlertsWereHeld() {
        assertThat(HOLDING.digest(AT_NIGHT, MORNING)).contains(Telling.of(Outcome.DIGEST, AlertCause.QUIET_HOURS));
        assertThat(new Holding(AlertWindow.NONE, NOON, false, 1).digest(AT_NIGHT, MORNING))
                .contains(Telling.of(Outcome.DIGEST, AlertCause.THROTTLE));
    }

    @Test
    void whenAllThatWasHeldIsTakenBackThereIsNoDigest() {
        assertThat(HOLDING.without(1)).isEqualTo(new Holding(AlertWindow.NONE, NIGHT, true, 1));
        assertThat(HOLDING.without(2)).isEqualTo(new Open(AlertWindow.NONE));
    }

    @Test
    void aPolicyThatNoLongerHoldsAnythingMakesTheDigestDue() {
        assertThat(HOLDING.digest(AlertPolicy.DEFAULT, NIGHT)).isPresent();
    }

    private static Delivery night(Telling telling, Held held) {
        return HOLDING.on(telling, held, false, AT_NIGHT, NIGHT).delivery();
    }

    private static List<String> run(AlertPolicy policy, String events) {
        List<String> becomes = new ArrayList<>();
        Pacing pacing = Pacing.START;
        for (String event : events.split(" ")) {
            boolean asked = event.startsWith("d");
            Instant now = NOON.plus(Duration.ofMinutes(Long.parseLong(asked ? event.substring(1) : event)));
            if (!asked) {
                Next next = pacing.on(Telling.first(), Held.NOTHING, false, policy, now);
                pacing = next.pacing();
                becomes.add(next.delivery() == Delivery.NOW ? "sent" : "held");
            } else if (pacing instanceof Holding holding
                    && holding.digest(policy, now).isPresent()) {
                pacing = holding.summedUp(policy, now);
                becomes.add("digest");
            } else {
                becomes.add("-");
            }
        }
        return becomes;
    }

    private static Telling update(AlertCause cause) {
        return Telling.of(Outcome.UPDATE, cause);
    }

    private static Set<CueKind> acts(String names) {
        return names.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        Arrays.stream(names.split(" ")).map(CueKind::valueOf).toList());
    }

    private static QuietHours nights() {
        return new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("UTC"), Set.of());
    }

    private static AlertPolicy policy(Optional<Throttle> throttle, Optional<QuietHours> quiet) {
        return new AlertPolicy(Grain.DEVELOPMENT, throttle, quiet, Breakthrough.NONE, false, Optional.empty());
    }

    private static AlertPolicy paused(AlertPolicy policy) {
        return new AlertPolicy(
                policy.grain(), policy.throttle(), policy.quietHours(), policy.breakthrough(), true, Optional.empty());
    }
}
