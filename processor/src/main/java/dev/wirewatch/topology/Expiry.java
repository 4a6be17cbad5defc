package dev.wirewatch.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Forgets what a store holds of articles that have not been seen for a month, so that stores do not grow for ever. It
 * looks at a part of the store at a time, since articles have to wait meanwhile.
 */
final class Expiry<V> implements Punctuator {

    private static final Duration AFTER = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int AT_A_TIME = 1_000;

    private final KeyValueStore<String, V> store;
    private final Function<V, Instant> seen;
    private final Consumer<String> forget;

    /** Where to look next; null is Kafka's own way to say from the beginning. */
    private String from;

    private Expiry(KeyValueStore<String, V> store, Function<V, Instant> seen, Consumer<String> forget) {
        this.store = store;
        this.seen = seen;
        this.forget = forget;
    }

    /**
     * @param seen when a value was last of use
     * @param forget is given the key of each value that has not been of use for a month
     */
    static <V> void schedule(
            ProcessingContext context,
            KeyValueStore<String, V> store,
            Function<V, Instant> seen,
            Consumer<String> forget) {
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, new Expiry<>(store, seen, forget));
    }

    @Override
    public void punctuate(long now) {
        Instant oldest = Instant.ofEpochMilli(now).minus(AFTER);
        try (KeyValueIterator<String, V> entries = store.range(from, null)) {
            for (int i = 0; i < AT_A_TIME && entries.hasNext(); i++) {
                var entry = entries.next();
                if (seen.apply(entry.value).isBefore(oldest)) {
                    forget.accept(entry.key);
                }
            }
            from = entries.hasNext() ? entries.peekNextKey() : null;
        }
    }
}
