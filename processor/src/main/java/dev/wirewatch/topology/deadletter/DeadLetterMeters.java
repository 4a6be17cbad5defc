package dev.wirewatch.topology.deadletter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.apache.kafka.streams.TopologyDescription;

/** Counts dead letters by step and cause. */
public final class DeadLetterMeters {

    private final MeterRegistry registry;

    public DeadLetterMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Adds the counters of a topology at zero: one that begins with its first dead letter would show no increase. */
    public void register(TopologyDescription topology) {
        topology.subtopologies().stream().flatMap(part -> part.nodes().stream()).forEach(node -> {
            if (node instanceof TopologyDescription.Source) {
                counter(node.name(), Cause.UNREADABLE);
            } else if (node instanceof TopologyDescription.Sink) {
                counter(node.name(), Cause.FAILED);
            } else if (node instanceof TopologyDescription.Processor) {
                counter(node.name(), Cause.REJECTED);
                counter(node.name(), Cause.FAILED);
            }
        });
    }

    void count(String step, Cause cause) {
        counter(step, cause).increment();
    }

    private Counter counter(String step, Cause cause) {
        return Counter.builder("wirewatch.dead.letters")
                .description("Records that a step could not process.")
                .tag("step", step)
                .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
