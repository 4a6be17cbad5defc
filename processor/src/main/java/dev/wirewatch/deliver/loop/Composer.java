package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.queue.Attempt;
import dev.wirewatch.deliver.queue.Bindings;
import dev.wirewatch.deliver.queue.ChannelQueues;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the message of an attempt. */
final class Composer {

    private static final int MOST_LISTED = 100;

    /** Among so many, what was withdrawn is found. */
    private static final int MOST_READ = 500;

    /**
     * @param message empty when there is nothing to tell: all is lost or was withdrawn
     * @param lost deliveries whose alert is no longer in news.alerts
     */
    record Composed(Optional<Message> message, List<AlertDelivery> lost) {}

    private final AlertReader alerts;
    private final Bindings bindings;
    private final ChannelQueues queues;

    Composer(AlertReader alerts, Bindings bindings, ChannelQueues queues) {
        this.alerts = alerts;
        this.bindings = bindings;
        this.queues = queues;
    }

    Composed compose(Attempt attempt) {
        return attempt.isSummary()
                ? summary(attempt)
                : single(attempt.deliveries().get(0));
    }

    private Composed single(AlertDelivery delivery) {
        return alerts.read(delivery.alert())
                .map(alert -> new Composed(Optional.of(single(delivery.id(), alert)), List.of()))
                .orElseGet(() -> new Composed(Optional.empty(), List.of(delivery)));
    }

    private Message single(DeliveryId id, TracedAlert read) {
        Alert alert = read.alert();
        Optional<String> thread = Optional.ofNullable(alert.getStory())
                .map(AlertStory::getFirstAlert)
                .filter(first -> !first.equals(alert.getId()))
                .flatMap(first -> queues.reference(new DeliveryId(id.channelId(), first)));
        return new Message.Single(alert, bindings.watch(alert.getWatchId()), thread, read.trace());
    }

    private Composed summary(Attempt attempt) {
        List<Alert> read = new ArrayList<>();
        List<AlertDelivery> lost = new ArrayList<>();
        for (AlertDelivery delivery : attempt.deliveries()) {
            if (read.size() < MOST_READ && !delivery.alert().equals(AlertPosition.NONE)) {
                alerts.read(delivery.alert())
                        .map(TracedAlert::alert)
                        .ifPresentOrElse(read::add, () -> lost.add(delivery));
            }
        }
        int known = attempt.deliveries().size() - lost.size();
        read.sort(Comparator.comparing(Alert::getAlertedAt));
        List<Alert> told = Withdrawals.settle(read);
        if (known == 0 || (told.isEmpty() && known == read.size() && !isSentWhenEmpty(attempt))) {
            return new Composed(Optional.empty(), lost);
        }
        List<Alert> listed = told.subList(0, Math.min(told.size(), MOST_LISTED));
        int more = read.isEmpty() ? 0 : known - read.size() + told.size() - listed.size();
        String cause = attempt.queue().cause(attempt);
        return new Composed(Optional.of(new Message.Summary(attempt.messageId(), cause, listed, more)), lost);
    }

    private static boolean isSentWhenEmpty(Attempt digest) {
        return digest.queue()
                .channel()
                .map(Channel::getDigest)
                .filter(ChannelDigest::getWhenEmpty)
                .isPresent();
    }
}
