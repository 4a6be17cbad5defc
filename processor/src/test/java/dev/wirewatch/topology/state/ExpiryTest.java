package dev.wirewatch.topology.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values are the time of their last use, in milliseconds. */
class ExpiryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant OLD = NOW.minus(Duration.ofDays(31));
    private static final Instant RECENT = NOW.minus(Duration.ofDays(29));

    private final KeyValueStore<String, Long> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("times"), Serdes.String(), Serdes.Long())
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    private final Expiry<Long> expiry = new Expiry<>(store, Instant::ofEpochMilli, store::delete);

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void deletesWhatHasNotBeenUsedForAMonth() {
        put("old", OLD);
        put("recent", RECENT);

        run();

        assertThat(keys()).containsExactly("recent");
    }

    @Test
    void comesToEveryEntryOfALargeStoreInFurtherRunsAndThenBeginsAgain() {
        for (int i = 0; i < 2_500; i++) {
            put("%04d".formatted(i), i % 1_000 == 999 ? OLD : RECENT);
        }
        put("2499", OLD);

        run();
        assertThat(store.get("0999")).isNull();
        assertThat(store.get("1999")).as("not looked at yet").isNotNull();
        run();
        run();
        assertThat(keys()).hasSize(2_497).doesNotContain("0999", "1999", "2499");

        put("0000", OLD);
        run();
        assertThat(store.get("0000")).as("it rests").isNotNull();
        expiry.punctuate(NOW.plus(Duration.ofHours(1)).toEpochMilli());
        assertThat(store.get("0000")).isNull();
    }

    private void put(String key, Instant lastUse) {
        store.put(key, lastUse.toEpochMilli());
    }

    private void run() {
        expiry.punctuate(NOW.toEpochMilli());
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        try (var entries = store.all()) {
            entries.forEachRemaining((KeyValue<String, Long> entry) -> keys.add(entry.key));
        }
        return keys;
    }
}
