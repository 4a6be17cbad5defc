package dev.wirewatch.archive;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;

/** Meters of the archive of this instance. */
final class ArchiveMetrics {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(5)
    };

    private ArchiveMetrics() {}

    static Timer searches(MeterRegistry registry) {
        return Timer.builder("wirewatch.archive.search")
                .description("How long reads of the archive take.")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    static void register(MeterRegistry registry, Supplier<ArchiveIndex> index, Supplier<Long> left) {
        RecordForms.all().forEach(kind -> Gauge.builder(
                        "wirewatch.archive.documents", () -> index.get().count(kind))
                .description("Records that the archive holds.")
                .tag("kind", kind.name())
                .register(registry));
        Gauge.builder("wirewatch.archive.bytes", () -> index.get().bytes())
                .description("Size of the archive's files.")
                .register(registry);
        Gauge.builder("wirewatch.archive.lag", left)
                .description("Records of the output topics that the archive does not have yet.")
                .register(registry);
    }
}
