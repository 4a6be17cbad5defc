package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.internal.HeldAlert;
import dev.wirewatch.schemas.internal.PacingState;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Delivery;
import dev.wirewatch.watch.Held;
import dev.wirewatch.watch.Pacing;
import dev.wirewatch.watch.Pacing.Holding;
import dev.wirewatch.watch.Pacing.Next;
import dev.wirewatch.watch.Pacing.Open;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.Telling.Outcome;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Sends each alert at once, or holds it and sends a digest when it is due, as {@link Pacing} decides by the settings that the
 * watch has now. What a watch holds is dropped when the watch is removed.
 */
final class Pace extends Step<RaisedAlert, Alert> {

    /** By watch id. */
    static final StoreSpec<PacingState> PACINGS = new StoreSpec<>("pacings", PacingState.class, Lifetime.OWN);

    /** By watch id and article id, or other subject. */
    static final StoreSpec<HeldAlert> HELD = new StoreSpec<>("held-alerts", HeldAlert.class, Lifetime.OWN);

    static final List<StoreSpec<?>> STORES = List.of(PACINGS, HELD);

    /** Those of its own, and what was told of each article. */
    static final List<StoreSpec<?>> USED = List.of(PACINGS, HELD, RaiseAlerts.ARTICLES);

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** Of one watch; further alerts are only counted. */
    private static final int MAX_HELD = 1_000;

    /**
     * Alerts. When the quiet hours of many end at once, one transaction must not last until all their digests are sent; an
     * empty one counts as {@value #DIGEST_COST}.
     */
    private static final int SUMMED_UP_AT_A_TIME = 1_000;

    private static final int DIGEST_COST = 10;

    private final WatchIndex watches;
    private Pacings pacings;
    private HeldAlerts held;
    private AlertDelay delay;

    Pace(WatchIndex watches) {
        this.watches = watches;
    }

    @Override
    protected void start() {
        pacings = new Pacings(store(PACINGS));
        held = new HeldAlerts(store(HELD), store(RaiseAlerts.ARTICLES));
        delay = new AlertDelay(registry());
        every(INTERVAL, this::sumUp);
    }

    @Override
    protected void handle(Record<String, RaisedAlert> record) {
        RaisedAlert raised = record.value();
        String watch = raised.watchId();
        Instant received = Instant.ofEpochMilli(record.timestamp());
        AlertPolicy policy = watches.find(watch).map(Watch::policy).orElse(AlertPolicy.DEFAULT);
        boolean breaksThrough = breaksThrough(raised, policy);
        Optional<HeldAlert> same = held.on(raised);
        List<HeldAlert> story = breaksThrough || raised.telling().isOnStory() ? ofStory(raised) : List.of();
        Optional<HeldAlert> tellsStory = story.stream()
                .filter(alert -> alert.getItem().getKind() == AlertKind.NEW)
                .findFirst();
        Held waiting =
                new Held(same.isPresent(), same.filter(HeldAlert::getFirst).isPresent(), tellsStory.isPresent());
        Next next = pacings.of(watch).on(raised.telling(), waiting, breaksThrough, policy, now());
        if (next.delivery() == Delivery.HELD) {
            pacings.put(watch, next.pacing());
            if (same.isPresent() || ((Holding) next.pacing()).count() <= MAX_HELD) {
                held.put(watch, DigestWriter.held(raised, same, received));
            }
            return;
        }
        Optional<HeldAlert> first = next.delivery() == Delivery.NOW
                ? told(raised, same, tellsStory.filter(alert -> breaksThrough))
                : Optional.empty();
        Stream<HeldAlert> others = raised.telling().outcome() == Outcome.WITHDRAWAL ? story.stream() : first.stream();
        List<HeldAlert> replaced =
                Stream.concat(same.stream(), others).distinct().toList();
        held.remove(watch, replaced);
        pacings.put(watch, next.pacing().without(replaced.size()));
        if (next.delivery() == Delivery.NOW) {
            first.ifPresent(alert -> held.told(alert, raised));
            Alert alert =
                    first.map(earlier -> DigestWriter.renewed(earlier, raised)).orElse(raised.alert());
            delay.record(alert, received);
            forward(record.withValue(alert).withTimestamp(alert.getAlertedAt().toEpochMilli()));
        }
    }

    /** The first alert of its story, or of its article, as which it is sent. */
    private static Optional<HeldAlert> told(
            RaisedAlert raised, Optional<HeldAlert> same, Optional<HeldAlert> tellsStory) {
        return tellsStory
                .filter(alert -> raised.subject().isEmpty() && raised.telling().tellsStory())
                .or(() -> same.filter(HeldAlert::getFirst)
                        .filter(alert -> raised.telling().stands()));
    }

    private List<HeldAlert> ofStory(RaisedAlert raised) {
        return held.of(raised.watchId()).stream()
                .filter(alert -> alert.getStory().equals(raised.story()))
                .toList();
    }

    private static boolean breaksThrough(RaisedAlert raised, AlertPolicy policy) {
        return policy.breakthrough()
                .lets(raised.urgency(), WatchCodec.actsDone(raised.alert().getReasons()));
    }

    private void sumUp(long time) {
        Instant now = Instant.ofEpochMilli(time);
        int summedUp = 0;
        for (String id : pacings.watches()) {
            Pacing pacing = pacings.of(id);
            Optional<Watch> watch = watches.find(id);
            if (watch.isEmpty()) {
                held.drop(id);
                pacings.put(id, Pacing.START);
            } else if (pacing instanceof Open open) {
                pacings.put(id, open.later(watch.get().policy(), now));
            } else if (pacing instanceof Holding holding && summedUp < SUMMED_UP_AT_A_TIME) {
                Optional<Telling> due = holding.digest(watch.get().policy(), now);
                due.ifPresent(telling -> send(telling, watch.get(), holding, now));
                summedUp += due.isPresent() ? DIGEST_COST + Math.min(holding.count(), MAX_HELD) : 0;
            }
        }
    }

    private void send(Telling digest, Watch watch, Holding holding, Instant now) {
        List<HeldAlert> alerts = held.of(watch.id());
        Optional<Alert> summary = alerts.isEmpty() // where all those are gone that were not only counted
                ? Optional.empty()
                : Optional.of(DigestWriter.digest(watch, digest, holding, alerts, now));
        held.remove(watch.id(), alerts);
        pacings.put(watch.id(), holding.summedUp(watch.policy(), now));
        alerts.forEach(alert -> delay.recordHeld(alert.getReceivedAt(), now));
        summary.ifPresent(alert -> forward(new Record<>(watch.id(), alert, now.toEpochMilli())));
    }
}
