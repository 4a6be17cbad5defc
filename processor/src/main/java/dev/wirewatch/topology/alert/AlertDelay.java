package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long alerts take, as histograms, those that are held apart. Their records can be read after the next commit, some 10 ms later as a rule. */
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
    private final Timer held;

    AlertDelay(MeterRegistry registry) {
        sincePublication = timer(
                registry, "since.publication", "From an article's publication, as it says itself, to its first alert.");
        sinceReceipt =
                timer(registry, "since.receipt", "From an article's receipt, or the end of its embargo, to its alert.");
        held = timer(
                registry,
                "until.digest",
                "From an article's receipt, or the end of its embargo, to the digest of its alert.");
    }

    /** An alert that was held is told by a digest. */
    void recordHeld(Instant received, Instant now) {
        held.record(Duration.between(received, now));
    }

    /**
     * An alert is sent at once.
     *
     * @param received when the revision reached {@code news.articles}, or its embargo ended
     */
    void record(Alert alert, Instant received) {
        sinceReceipt.record(Duration.between(received, alert.getAlertedAt()));
        Optional.ofNullable(alert.getArticle().getPublished())
                .filter(published -> alert.getKind() == AlertKind.NEW)
                .ifPresent(published -> sincePublication.record(Duration.between(published, alert.getAlertedAt())));
    }

    private static Timer timer(MeterRegistry registry, String which, String description) {
        return Timer.builder("wirewatch.alert.delay." + which)
                .description(description)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
