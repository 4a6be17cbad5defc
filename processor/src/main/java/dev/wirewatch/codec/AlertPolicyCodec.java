package dev.wirewatch.codec;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Throttle;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** When the owner of a watch is told, to Avro and back; a part that asks for nothing is null. */
final class AlertPolicyCodec {

    private AlertPolicyCodec() {}

    static void encode(AlertPolicy policy, Watch.Builder watch) {
        watch.setGrain(WatchEnums.encode(policy.grain()))
                .setThrottle(policy.throttle().map(AlertPolicyCodec::encode).orElse(null))
                .setQuietHours(policy.quietHours().map(AlertPolicyCodec::encode).orElse(null))
                .setBreakthrough(encode(policy.breakthrough()))
                .setPaused(policy.paused())
                .setExpiresAt(policy.expiresAt().orElse(null));
    }

    static AlertPolicy decode(Watch watch) {
        return new AlertPolicy(
                WatchEnums.decode(watch.getGrain()),
                Optional.ofNullable(watch.getThrottle())
                        .map(throttle ->
                                new Throttle(throttle.getAlerts(), Duration.ofMinutes(throttle.getWindowMinutes()))),
                Optional.ofNullable(watch.getQuietHours()).map(AlertPolicyCodec::decode),
                Optional.ofNullable(watch.getBreakthrough())
                        .map(AlertPolicyCodec::decode)
                        .orElse(Breakthrough.NONE),
                watch.getPaused(),
                Optional.ofNullable(watch.getExpiresAt()));
    }

    private static WatchThrottle encode(Throttle throttle) {
        return new WatchThrottle(
                throttle.alerts(), Math.toIntExact(throttle.window().toMinutes()));
    }

    private static dev.wirewatch.schemas.QuietHours encode(QuietHours hours) {
        return new dev.wirewatch.schemas.QuietHours(
                hours.from().toString(),
                hours.to().toString(),
                hours.zone().getId(),
                hours.days().stream().sorted().map(WatchEnums::encode).toList());
    }

    private static QuietHours decode(dev.wirewatch.schemas.QuietHours hours) {
        try {
            return new QuietHours(
                    LocalTime.parse(hours.getFrom()),
                    LocalTime.parse(hours.getTo()),
                    ZoneId.of(hours.getTimeZone()),
                    hours.getDays().stream().map(WatchEnums::decode).collect(Collectors.toSet()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Quiet hours are from and to a time such as 22:00, in a time zone such as Europe/Oslo.", e);
        }
    }

    private static dev.wirewatch.schemas.Breakthrough encode(Breakthrough breakthrough) {
        return breakthrough.equals(Breakthrough.NONE)
                ? null
                : new dev.wirewatch.schemas.Breakthrough(
                        breakthrough.urgency().orElse(null), ClaimEnums.encode(breakthrough.acts()));
    }

    private static Breakthrough decode(dev.wirewatch.schemas.Breakthrough breakthrough) {
        return new Breakthrough(
                Optional.ofNullable(breakthrough.getUrgency()), ClaimEnums.decode(breakthrough.getActs()));
    }
}
