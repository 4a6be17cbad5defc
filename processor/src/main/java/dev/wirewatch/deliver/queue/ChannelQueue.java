package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.schemas.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be sent on one channel, in which order and when. Two messages that tell of one watch are never under way
 * together. A message that is refused lets the later ones of its watch wait. When the channel takes nothing, all wait, and
 * then one at a time finds out whether it takes something again: so a dead channel costs one attempt a pause, however much
 * there is to tell.
 */
public final class ChannelQueue {

    private static final int MOST_IN_SUMMARY = 50_000;

    /** What has failed but once is tried again as soon as others get through; what fails more often may be the cause. */
    private static final int FORGIVEN = 1;

    private final String id;
    private final RetrySchedule schedule;
    private final Expiration expiration;
    private final Lanes lanes = new Lanes();
    private Optional<Channel> channel = Optional.empty();
    private Optional<Summaries> summaries = Optional.empty();
    private Optional<Gathered> gathered = Optional.empty();
    private BackOff backOff = BackOff.none();
    private Instant lastQueued = Instant.EPOCH;
    private boolean sends;
    private boolean answering;
    private int underWay;

    ChannelQueue(String id, RetrySchedule schedule) {
        this.id = id;
        this.schedule = schedule;
        this.expiration = new Expiration(schedule);
    }

    public String id() {
        return id;
    }

    /** Empty when it was removed, or is not known yet. */
    public Optional<Channel> channel() {
        return channel;
    }

    int size() {
        return lanes.size();
    }

    int underWay() {
        return underWay;
    }

    public boolean isBackingOff() {
        return backOff.isOn();
    }

    Stream<AlertDelivery> deliveries() {
        return lanes.all();
    }

    /**
     * The channel is known, changed or removed. What held it back is forgotten.
     *
     * @param supported whether there is a transport for its kind
     */
    void change(Optional<Channel> changed, boolean supported, Instant now) {
        channel = changed;
        summaries = changed.map(Summaries::new);
        sends = supported
                && changed.filter(any -> !any.getPaused()).isPresent()
                && summaries.filter(Summaries::areSensible).isPresent();
        backOff = BackOff.none();
        lanes.release(now, Integer.MAX_VALUE);
    }

    /** There is, or was, a delivery that the channel was given at this time. */
    void seen(Instant queuedAt) {
        lastQueued = queuedAt.isAfter(lastQueued) ? queuedAt : lastQueued;
    }

    /** Adds an open delivery. */
    void put(AlertDelivery delivery) {
        seen(delivery.queuedAt());
        delivery.summary().ifPresent(summary -> gathered = gathered.or(() -> Optional.of(new Gathered(summary))));
        if (delivery.summary().isEmpty() || !delivery.summary().equals(gathered.map(Gathered::id))) {
            lanes.put(delivery.in(Optional.empty())); // one summary at a time waits to be sent
            return;
        }
        lanes.put(delivery);
        gathered.orElseThrow().put(delivery);
        lanes.setBusy(List.of(delivery), true);
    }

    /** Whether {@link #next} may have something. */
    public boolean isDue(Instant now) {
        return sends
                && !now.isBefore(backOff.until())
                && (underWay == 0 || !backOff.isOn())
                && (gathered.isPresent()
                        || summaries
                                .filter(Summaries::areDigests)
                                .map(some -> some.isDigestDue(now))
                                .orElseGet(() -> lanes.first(now).isPresent()));
    }

    /**
     * Begins the next attempt; empty when there is none to begin now.
     *
     * @param concurrency how many may be under way
     */
    public Optional<Attempt> next(Instant now, int concurrency) {
        if (!isDue(now) || underWay >= concurrency) {
            return Optional.empty();
        }
        Summaries summing = summaries.orElseThrow();
        if (gathered.isPresent() || summing.areDigests() || isLate(summing, now)) {
            return underWay == 0 ? summary(summing, now) : Optional.empty();
        }
        return lanes.first(now).map(first -> begin(List.of(first), Optional.empty(), false));
    }

    private boolean isLate(Summaries summing, Instant now) {
        return lanes.size() > 1
                && lanes.first(now)
                        .filter(first -> isUntried(first) && summing.isLate(first, now))
                        .isPresent();
    }

    private Optional<Attempt> summary(Summaries summing, Instant now) {
        if (gathered.isPresent()) {
            return gathered.filter(some -> some.isDue(now))
                    .map(some -> begin(some.deliveries(), Optional.of(some.id()), false));
        }
        List<AlertDelivery> some = (summing.areDigests()
                        ? summing.digest(id, lanes.waiting().flatMap(Collection::stream), lastQueued, now).stream()
                        : lanes.waiting().filter(lane -> isUntried(lane.get(0))).flatMap(Collection::stream))
                .sorted(Gathered.ORDER)
                .limit(MOST_IN_SUMMARY)
                .toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> summary = Optional.of(Gathered.id(some.get(0)));
        some.forEach(delivery -> put(delivery.in(summary)));
        return Optional.of(begin(gathered.orElseThrow().deliveries(), summary, true));
    }

    private static boolean isUntried(AlertDelivery delivery) {
        return delivery.state().attempts() == 0;
    }

    private Attempt begin(List<AlertDelivery> deliveries, Optional<String> summary, boolean isNewSummary) {
        underWay++;
        lanes.setBusy(deliveries, true);
        return new Attempt(this, backOff, deliveries, summary, isNewSummary);
    }

    /** One sentence: why the alerts of a summary come together. */
    public String cause(Attempt summary) {
        return summaries.orElseThrow().cause(summary.deliveries());
    }

    /**
     * Ends an attempt.
     *
     * @param random from 0 to 1, for the length of a pause
     * @return the deliveries whose state has changed, as they are now
     */
    public List<AlertDelivery> ended(Attempt attempt, Outcome outcome, Instant now, double random) {
        List<AlertDelivery> told = attempt.deliveries();
        if (outcome instanceof Outcome.Sent sent) {
            answered(attempt, now);
            return end(attempt, changed(told, open -> open.sent(now, attempt.messageId(), sent.reference())));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return refused(attempt, changed(told, open -> open.refused(refused.reason(), now, schedule, random)));
        }
        List<AlertDelivery> first = told.subList(0, 1); // of a summary, it stands for all, which may be very many
        if (outcome instanceof Outcome.Gone gone) {
            sends = false; // until the channel changes
            return end(attempt, changed(first, open -> open.unavailable(gone.reason(), now)));
        }
        Outcome.Unavailable unavailable = (Outcome.Unavailable) outcome;
        if (attempt.backOff() == backOff) {
            backOff = backOff.next(now, unavailable.retryAfter(), schedule, random);
            answering = false;
        }
        return end(
                attempt,
                changed(first, open -> open.unavailable(unavailable.reason(), until(open, unavailable, now, random))));
    }

    /** When a delivery is tried again after the channel took nothing, which may be that one's fault. */
    private Instant until(DeliveryState.Open failed, Outcome.Unavailable outcome, Instant now, double random) {
        Instant own =
                outcome.retryAfter().isPresent() ? now : now.plus(schedule.pauseForever(failed.attempts() + 1, random));
        return own.isAfter(backOff.until()) ? own : backOff.until();
    }

    private void answered(Attempt attempt, Instant now) {
        if (attempt.backOff() == backOff && !answering) {
            backOff = BackOff.none();
            answering = true;
            lanes.release(now, FORGIVEN);
        }
    }

    /** A digest that was refused stays one; other alerts that were summed up are told one by one. */
    private List<AlertDelivery> refused(Attempt attempt, List<AlertDelivery> changed) {
        if (summaries.filter(Summaries::areDigests).isPresent()) {
            return end(attempt, changed);
        }
        gathered = Optional.empty();
        return end(
                attempt,
                changed.stream().map(delivery -> delivery.in(Optional.empty())).toList());
    }

    /** Gives up what an attempt was to tell and cannot; {@link Attempt#without} is what is left of it. */
    public List<AlertDelivery> giveUp(Attempt attempt, List<AlertDelivery> some, String reason, Instant now) {
        List<AlertDelivery> changed = changed(some, open -> open.givenUp(reason, now));
        Optional<Attempt> rest = attempt.without(some);
        if (rest.isEmpty()) {
            return end(attempt, changed);
        }
        settle(changed);
        lanes.setBusy(changed, false);
        lanes.setBusy(rest.get().deliveries(), true);
        return changed;
    }

    /** Gives up what has waited too long and is not under way. */
    List<AlertDelivery> expire(Instant now) {
        List<AlertDelivery> waiting =
                new ArrayList<>(lanes.waiting().flatMap(Collection::stream).toList());
        gathered.filter(some -> underWay == 0).ifPresent(some -> waiting.addAll(some.deliveries()));
        List<AlertDelivery> expired = new ArrayList<>();
        for (AlertDelivery delivery : waiting) {
            expiration
                    .reason(delivery, sends, backOff.isOn(), now)
                    .ifPresent(reason -> expired.addAll(changed(List.of(delivery), open -> open.givenUp(reason, now))));
        }
        settle(expired);
        lanes.setBusy(expired, false);
        gathered.ifPresent(some -> lanes.setBusy(some.deliveries(), true));
        return expired;
    }

    private List<AlertDelivery> end(Attempt attempt, List<AlertDelivery> changed) {
        underWay--;
        settle(changed);
        lanes.setBusy(attempt.deliveries(), false);
        gathered.ifPresent(some -> lanes.setBusy(some.deliveries(), true));
        return changed;
    }

    private List<AlertDelivery> settle(List<AlertDelivery> changed) {
        changed.forEach(lanes::put);
        gathered.ifPresent(some -> changed.forEach(some::replace));
        gathered = gathered.filter(some -> !some.isEmpty());
        return changed;
    }

    private static List<AlertDelivery> changed(
            List<AlertDelivery> some, Function<DeliveryState.Open, DeliveryState> transition) {
        return some.stream()
                .flatMap(delivery -> delivery.open().stream().map(open -> delivery.with(transition.apply(open))))
                .toList();
    }
}
