package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.schemas.DigestPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a channel sums up, and when: all, as digests, or what has waited too long. */
final class Summaries {

    /** A digest waits for what is on its way to the channel when its period ends. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Optional<ChannelDigest> digest;
    private final Optional<DigestTimes> times;
    private final Optional<Duration> patience;
    private final Instant createdAt;
    private Instant nextDigest = Instant.MIN;

    Summaries(Channel channel) {
        digest = Optional.ofNullable(channel.getDigest());
        times = digest.flatMap(DigestTimes::of);
        patience = Optional.ofNullable(channel.getSumUpAfterMinutes()).map(Duration::ofMinutes);
        createdAt = channel.getCreatedAt();
    }

    /** Whether this version knows when the digests are due. */
    boolean areSensible() {
        return digest.isPresent() == times.isPresent();
    }

    boolean areDigests() {
        return times.isPresent();
    }

    boolean isDigestDue(Instant now) {
        return !now.isBefore(nextDigest);
    }

    /** Whether a delivery has waited so long that it, and others with it, are summed up. */
    boolean isLate(AlertDelivery delivery, Instant now) {
        return patience.filter(most -> delivery.queuedAt().plus(most).isBefore(now))
                .isPresent();
    }

    /**
     * The deliveries of the last period, or of earlier ones that were missed. When nothing happened and the channel wants
     * to hear so, one that tells no alert.
     *
     * @param lastQueued when the channel was last given an alert, or told that there was none
     */
    List<AlertDelivery> digest(String channelId, Stream<AlertDelivery> waiting, Instant lastQueued, Instant now) {
        DigestTimes periods = times.orElseThrow();
        Instant end = periods.last(now.minus(GRACE));
        nextDigest = periods.next(end).plus(GRACE);
        List<AlertDelivery> due =
                waiting.filter(delivery -> delivery.queuedAt().isBefore(end)).toList();
        Instant last = lastQueued.isAfter(createdAt) ? lastQueued : createdAt;
        boolean silent = due.isEmpty() && periods.next(last).isBefore(end);
        return silent && digest.orElseThrow().getWhenEmpty() ? List.of(nothing(channelId, end)) : due;
    }

    /** One sentence: why some deliveries come in one message. */
    String cause(List<AlertDelivery> deliveries) {
        return times.map(periods -> {
                    Instant end =
                            periods.next(deliveries.get(deliveries.size() - 1).queuedAt());
                    String period = digest.orElseThrow().getPeriod() == DigestPeriod.HOUR ? "hour" : "day";
                    return "The alerts of the %s until %s (%s)."
                            .formatted(period, TIME.format(end.atZone(periods.zone())), periods.zone());
                })
                .orElseGet(() -> "These alerts have waited since %s UTC, since the channel took none."
                        .formatted(TIME.format(deliveries.get(0).queuedAt().atZone(ZoneOffset.UTC))));
    }

    private static AlertDelivery nothing(String channelId, Instant end) {
        DeliveryId id = new DeliveryId(channelId, "nothing-until-" + end);
        return AlertDelivery.pending(id, "", AlertPosition.NONE, end.minusMillis(1));
    }
}
