package dev.wirewatch.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Forgets what a store holds of articles that have not been seen for a month, so that stores do not grow for ever. */
final class Expiry {

    static final Duration AFTER = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofHours(1);

    private Expiry() {}

    /** @param seen when a value was last of use */
    static <V> void schedule(ProcessingContext context, KeyValueStore<String, V> store, Function<V, Instant> seen) {
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, now -> {
            Instant oldest = Instant.ofEpochMilli(now).minus(AFTER);
            try (KeyValueIterator<String, V> entries = store.all()) {
                entries.forEachRemaining(entry -> {
                    if (seen.apply(entry.value).isBefore(oldest)) {
                        store.delete(entry.key);
                    }
                });
            }
        });
    }
}
