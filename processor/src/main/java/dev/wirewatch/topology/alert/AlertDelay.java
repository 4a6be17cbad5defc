package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long alerts take, as histograms. Their records can be read after the next commit, some 10 ms later as a rule. */
final class AlertDelay {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(6)
    };

    private final Timer sincePublication;
    private final Timer sinceReceipt;

    AlertDelay(MeterRegistry registry) {
        sincePublication =
                timer(registry, "publication", "From an article's publication, as it says itself, to its first alert.");
        sinceReceipt =
                timer(registry, "receipt", "From an article's receipt, or the end of its embargo, to its alert.");
    }

    /** @param received when the revision reached {@code news.articles}, or its embargo ended */
    void record(Alert alert, Instant received) {
        sinceReceipt.record(Duration.between(received, alert.getAlertedAt()));
        Optional.ofNullable(alert.getArticle().getPublished())
                .filter(published -> alert.getKind() == AlertKind.NEW)
                .ifPresent(published -> sincePublication.record(Duration.between(published, alert.getAlertedAt())));
    }

    private static Timer timer(MeterRegistry registry, String since, String description) {
        return Timer.builder("wirewatch.alert.delay.since." + since)
                .description(description)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
