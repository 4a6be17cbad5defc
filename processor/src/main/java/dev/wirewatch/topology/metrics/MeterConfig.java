package dev.wirewatch.topology.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;

/** The meter registry as one of Kafka Streams' settings, which it hands to whatever it makes by itself. */
public final class MeterConfig {

    private static final String KEY = "wirewatch.meter.registry";

    private MeterConfig() {}

    public static Map<String, Object> of(MeterRegistry registry) {
        return Map.of(KEY, registry);
    }

    /** @param settings of Kafka Streams, made with {@link #of} */
    public static MeterRegistry registry(Map<String, ?> settings) {
        return (MeterRegistry) settings.get(KEY);
    }
}
