package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.deliver.state.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a delivery has waited too long. */
final class Expiration {

    /** Kafka would delete its record a day later, and nobody would know. */
    private static final Duration LONGEST = Duration.ofDays(6);

    private final Duration longestTrying;

    Expiration(RetrySchedule schedule) {
        longestTrying = schedule.total();
    }

    /**
     * Why a delivery is given up, one sentence; empty when it is not.
     *
     * @param sends whether anything is sent on the channel
     * @param unavailable whether the channel took nothing last
     */
    Optional<String> reason(AlertDelivery delivery, boolean sends, boolean unavailable, Instant now) {
        Duration age = Duration.between(delivery.queuedAt(), now);
        if (age.compareTo(LONGEST) > 0) {
            return Optional.of("It has waited for %d days%s."
                    .formatted(LONGEST.toDays(), sends ? "" : " on a channel on which nothing was sent"));
        }
        if (!sends || !unavailable || age.compareTo(longestTrying) <= 0) {
            return Optional.empty();
        }
        String hours = "for %d hours".formatted(longestTrying.toHours());
        return Optional.of(
                delivery.state() instanceof DeliveryState.Failed failed
                        ? "It could not be sent %s: %s".formatted(hours, failed.error())
                        : "The channel has taken nothing %s.".formatted(hours));
    }
}
