package dev.wirewatch.topology.state;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Deletes the entries of a store that have not been used for a month or cannot be read, so that it does not grow without
 * limit. Each run looks at a part of the store only, since no article is processed meanwhile; after the last part it rests.
 */
public final class Expiry<V> implements Punctuator {

    /** How often to run it. */
    public static final Duration INTERVAL = Duration.ofSeconds(10);

    private static final Duration AFTER = Duration.ofDays(30);
    private static final int ENTRIES_PER_RUN = 1_000;

    /** Between the first parts of two passes through the store, at least. */
    private static final Duration PASS = Duration.ofHours(1);

    private final KeyValueStore<String, V> store;
    private final Function<V, Instant> lastUse;
    private final Consumer<String> delete;

    /** Where the next run begins; null is Kafka's own way to say at the first key. */
    private String from;

    private Instant nextPass = Instant.MIN;

    /**
     * @param lastUse when a value was last used
     * @param delete is given the key of each entry that has not been used for a month
     */
    public Expiry(KeyValueStore<String, V> store, Function<V, Instant> lastUse, Consumer<String> delete) {
        this.store = store;
        this.lastUse = lastUse;
        this.delete = delete;
    }

    @Override
    public void punctuate(long now) {
        Instant time = Instant.ofEpochMilli(now);
        if (from == null) {
            if (time.isBefore(nextPass)) {
                return;
            }
            nextPass = time.plus(PASS);
        }
        Instant oldest = time.minus(AFTER);
        try (KeyValueIterator<String, V> entries = store.range(from, null)) {
            for (int i = 0; i < ENTRIES_PER_RUN && entries.hasNext(); i++) {
                var entry = entries.next();
                if (entry.value == null || lastUse.apply(entry.value).isBefore(oldest)) {
                    delete.accept(entry.key);
                }
            }
            from = entries.hasNext() ? entries.peekNextKey() : null;
        }
    }
}
