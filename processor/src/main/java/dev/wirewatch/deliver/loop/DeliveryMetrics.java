package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.queue.Backlog;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.schemas.ChannelKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Meters of what this instance sends, by kind of channel. */
public final class DeliveryMetrics {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(5),
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofDays(1)
    };

    private final MeterRegistry registry;
    private volatile Backlog backlog = Backlog.NONE;

    public DeliveryMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        Gauge.builder("wirewatch.deliveries.open", () -> backlog.open())
                .description("Alerts that are still to be sent on a channel.")
                .register(registry);
        Gauge.builder("wirewatch.deliveries.oldest.seconds", () -> backlog.oldest()
                        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1_000.0)
                        .orElse(0.0))
                .description("How long the oldest of them has waited.")
                .register(registry);
        Gauge.builder("wirewatch.channels.backing.off", () -> backlog.backingOff())
                .description("Channels that take nothing for now.")
                .register(registry);
    }

    void set(Backlog now) {
        backlog = now;
    }

    /** An attempt has failed. */
    void failed(ChannelKind kind) {
        counter(kind, "failed").increment();
    }

    /** A delivery has changed its state. */
    void count(ChannelKind kind, AlertDelivery changed) {
        if (changed.state() instanceof DeliveryState.Sent) {
            counter(kind, "sent").increment();
        } else if (changed.state() instanceof DeliveryState.GivenUp) {
            counter(kind, "given_up").increment();
        }
    }

    /** An alert was sent alone. */
    void sent(ChannelKind kind, Duration sinceAlert) {
        Timer.builder("wirewatch.delivery.delay")
                .description("From an alert to its receipt, of those that are told alone.")
                .tag("kind", name(kind))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(sinceAlert);
    }

    private Counter counter(ChannelKind kind, String outcome) {
        return Counter.builder("wirewatch.deliveries")
                .description("Alerts sent and given up on a channel, and attempts that failed.")
                .tag("kind", name(kind))
                .tag("outcome", outcome)
                .register(registry);
    }

    private static String name(ChannelKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
