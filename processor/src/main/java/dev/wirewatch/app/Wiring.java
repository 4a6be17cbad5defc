package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.serve.access.AccessControl;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/**
 * What a process has once, and hands to each of its components.
 *
 * @param instance this process's place in its consumer groups
 * @param access who may do what over HTTP
 * @param annotator waits for the language models to be loaded
 */
record Wiring(
        Settings settings,
        InstanceId instance,
        MeterRegistry meters,
        AccessControl access,
        Supplier<NewsAnnotator> annotator) {}
