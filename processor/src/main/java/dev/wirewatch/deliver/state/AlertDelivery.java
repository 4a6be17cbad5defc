package dev.wirewatch.deliver.state;

import dev.wirewatch.schemas.Delivery;
import dev.wirewatch.schemas.DeliveryStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * One alert on its way on one channel, as news.deliveries has it.
 *
 * @param watchId the alerts of a watch reach a channel in their order
 * @param queuedAt when the channel was given the alert, or was given it again
 * @param summary of an open one, id of the summary that is to tell it; empty when there is none so far
 */
public record AlertDelivery(
        DeliveryId id,
        String watchId,
        AlertPosition alert,
        Instant queuedAt,
        Optional<String> summary,
        DeliveryState state) {

    public static AlertDelivery pending(DeliveryId id, String watchId, AlertPosition alert, Instant now) {
        return new AlertDelivery(id, watchId, alert, now, Optional.empty(), new DeliveryState.Pending());
    }

    /** Empty when its state is one of a later version, which is left alone. */
    public static Optional<AlertDelivery> of(Delivery record) {
        return state(record)
                .map(state -> new AlertDelivery(
                        DeliveryId.of(record),
                        record.getWatchId(),
                        new AlertPosition(record.getAlertPartition(), record.getAlertOffset()),
                        record.getQueuedAt(),
                        state instanceof DeliveryState.Open
                                ? Optional.ofNullable(record.getMessageId())
                                : Optional.empty(),
                        state));
    }

    public AlertDelivery with(DeliveryState next) {
        Optional<String> still = next instanceof DeliveryState.Open ? summary : Optional.empty();
        return new AlertDelivery(id, watchId, alert, queuedAt, still, next);
    }

    public AlertDelivery in(Optional<String> newSummary) {
        return new AlertDelivery(id, watchId, alert, queuedAt, newSummary, state);
    }

    /** Given up, and wanted again: as if its channel was given the alert now. */
    public Optional<AlertDelivery> retried(Instant now) {
        return state instanceof DeliveryState.GivenUp givenUp && !alert.equals(AlertPosition.NONE)
                ? Optional.of(new AlertDelivery(id, watchId, alert, now, Optional.empty(), givenUp.retried()))
                : Optional.empty();
    }

    /** As it is while it is open; empty when it has ended. */
    public Optional<DeliveryState.Open> open() {
        return state instanceof DeliveryState.Open open ? Optional.of(open) : Optional.empty();
    }

    /** From when on an open one may be tried. */
    public Instant due() {
        return state instanceof DeliveryState.Failed failed ? failed.until() : queuedAt;
    }

    public Delivery toRecord() {
        Delivery.Builder record = Delivery.newBuilder()
                .setChannelId(id.channelId())
                .setAlertId(id.alertId())
                .setWatchId(watchId)
                .setAlertPartition(alert.partition())
                .setAlertOffset(alert.offset())
                .setQueuedAt(queuedAt)
                .setAttempts(state.attempts())
                .setMessageId(summary.orElse(null));
        if (state instanceof DeliveryState.Failed failed) {
            return record.setStatus(DeliveryStatus.FAILED)
                    .setRefusals(failed.refusals())
                    .setRetryAt(failed.until())
                    .setError(failed.error())
                    .build();
        }
        if (state instanceof DeliveryState.Sent sent) {
            return record.setStatus(DeliveryStatus.SENT)
                    .setEndedAt(sent.at())
                    .setMessageId(sent.messageId())
                    .setReference(sent.reference().orElse(null))
                    .build();
        }
        if (state instanceof DeliveryState.GivenUp givenUp) {
            return record.setStatus(DeliveryStatus.GIVEN_UP)
                    .setEndedAt(givenUp.at())
                    .setError(givenUp.reason())
                    .build();
        }
        return record.setStatus(DeliveryStatus.PENDING).build();
    }

    private static Optional<DeliveryState> state(Delivery record) {
        int attempts = record.getAttempts();
        Instant ended = Optional.ofNullable(record.getEndedAt()).orElse(record.getQueuedAt());
        String error = Optional.ofNullable(record.getError()).orElse("");
        return switch (record.getStatus()) {
            case PENDING -> Optional.of(new DeliveryState.Pending());
            case FAILED ->
                Optional.of(new DeliveryState.Failed(
                        attempts,
                        record.getRefusals(),
                        Optional.ofNullable(record.getRetryAt()).orElse(record.getQueuedAt()),
                        error));
            case SENT ->
                Optional.of(new DeliveryState.Sent(
                        attempts,
                        ended,
                        Optional.ofNullable(record.getMessageId()).orElse(record.getAlertId()),
                        Optional.ofNullable(record.getReference())));
            case GIVEN_UP -> Optional.of(new DeliveryState.GivenUp(attempts, ended, error));
            case UNKNOWN -> Optional.empty();
        };
    }
}
