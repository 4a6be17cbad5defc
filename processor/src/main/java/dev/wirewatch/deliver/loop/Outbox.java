package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.queue.Attempt;
import dev.wirewatch.deliver.queue.ChannelQueue;
import dev.wirewatch.deliver.queue.ChannelQueues;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the attempts that are due, and draws what follows from how they end. */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String LOST = "The alert is no longer in news.alerts.";

    private final ChannelQueues queues;
    private final Senders senders;
    private final Composer composer;
    private final Results results;
    private final Notes notes;
    private final DeliveryMetrics metrics;
    private final RandomGenerator random = RandomGenerator.getDefault();

    /** @param notes gets what changes */
    Outbox(
            ChannelQueues queues,
            Senders senders,
            Composer composer,
            Results results,
            Notes notes,
            DeliveryMetrics metrics) {
        this.queues = queues;
        this.senders = senders;
        this.composer = composer;
        this.results = results;
        this.notes = notes;
        this.metrics = metrics;
    }

    /** Begins what is due; to be sent when what was noted before is written. */
    List<Attempt> begin(Instant now) {
        List<Attempt> begun = new ArrayList<>();
        for (ChannelQueue queue : queues.due(now)) {
            int concurrency = concurrency(queue.channel().orElseThrow());
            for (Optional<Attempt> next = queue.next(now, concurrency);
                    next.isPresent();
                    next = queue.next(now, concurrency)) {
                begun.add(next.get());
            }
        }
        return begun;
    }

    /** Of a channel that makes no sense, one: its attempt finds out. */
    private int concurrency(Channel channel) {
        try {
            return senders.of(channel).concurrency();
        } catch (ChannelException e) {
            LOG.debug(
                    "event=channel-rejected channel={} cause=\"{}\"",
                    channel.getId(),
                    e.getMessage()); // said as its error
            return 1;
        }
    }

    void send(Attempt attempt, Instant now) {
        Composer.Composed composed = composer.compose(attempt);
        if (!composed.lost().isEmpty()) {
            notes.add(attempt.queue().giveUp(attempt, composed.lost(), LOST, now));
        }
        attempt.without(composed.lost()).ifPresent(rest -> composed.message()
                .ifPresentOrElse(message -> send(rest, message), () -> endUntold(rest)));
    }

    /** All that it was to tell was withdrawn, so that the receiver needs nothing. */
    private void endUntold(Attempt attempt) {
        results.add(new Results.Result(attempt, new Outcome.Sent(Optional.empty()), Optional.empty()));
    }

    private void send(Attempt attempt, Message message) {
        Optional<Instant> alertedAt = message instanceof Message.Single single
                ? Optional.of(single.alert().getAlertedAt())
                : Optional.empty();
        try {
            Sender sender = senders.of(attempt.queue().channel().orElseThrow());
            sender.send(message)
                    .whenComplete((outcome, error) -> results.add(
                            new Results.Result(attempt, error == null ? outcome : failed(attempt, error), alertedAt)));
        } catch (ChannelException e) {
            results.add(
                    new Results.Result(attempt, new Outcome.Unavailable(e.getMessage(), Optional.empty()), alertedAt));
        } catch (RuntimeException e) {
            results.add(new Results.Result(attempt, failed(attempt, e), alertedAt));
        }
    }

    /** A fault of the program with one message must not stop the others. */
    private static Outcome failed(Attempt attempt, Throwable error) {
        LOG.error("event=send-failed channel={} message={}", attempt.queue().id(), attempt.messageId(), error);
        return new Outcome.Refused("It could not be sent: " + error.getMessage());
    }

    /** Takes note of how an attempt ended. */
    void settle(Results.Result result, Instant now) {
        Attempt attempt = result.attempt();
        ChannelQueue queue = attempt.queue();
        if (!queues.owns(queue)) {
            return; // its next owner sends it again
        }
        boolean wasBackingOff = queue.isBackingOff();
        List<AlertDelivery> changed = queue.ended(attempt, result.outcome(), now, random.nextDouble());
        changed.forEach(queues::note);
        notes.add(changed);
        ChannelKind kind = kind(queue);
        if (result.outcome() instanceof Outcome.Sent) {
            result.alertedAt().ifPresent(since -> metrics.sent(kind, Duration.between(since, now)));
            return;
        }
        metrics.failed(kind);
        if (result.outcome() instanceof Outcome.Unavailable unavailable && !wasBackingOff) {
            LOG.warn("event=channel-unavailable channel={} cause=\"{}\"", queue.id(), unavailable.reason());
        } else if (result.outcome() instanceof Outcome.Gone gone) {
            LOG.warn("event=channel-paused channel={} cause=\"{}\"", queue.id(), gone.reason());
            queue.channel()
                    .ifPresent(channel -> notes.add(Channel.newBuilder(channel)
                            .setPaused(true)
                            .setPausedBecause(gone.reason())
                            .build()));
        }
    }

    private static ChannelKind kind(ChannelQueue queue) {
        return queue.channel().map(Channel::getKind).orElse(ChannelKind.UNKNOWN);
    }
}
