package dev.wirewatch.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private final AtomicInteger made = new AtomicInteger();

    private final BoundedCache<String, Integer> lengths = new BoundedCache<>(6, word -> {
        made.incrementAndGet();
        return word.length();
    });

    @Test
    void aValueIsWorkedOutOnce() {
        assertThat(lengths.get("harbour")).isEqualTo(7);
        assertThat(lengths.get(String.valueOf(new char[] {'h', 'a', 'r', 'b', 'o', 'u', 'r'})))
                .isEqualTo(7);
        assertThat(made).hasValue(1);
    }

    @Test
    void endlessKeysGetTheirOwnValuesAndFewAreKept() {
        List<WeakReference<String>> keys = new ArrayList<>();
        IntStream.range(0, 10_000).mapToObj(i -> "x".repeat(i % 50) + i).forEach(key -> {
            assertThat(lengths.get(key)).isEqualTo(key.length());
            keys.add(new WeakReference<>(key));
        });

        System.gc();
        assertThat(keys.stream().filter(key -> !key.refersTo(null)).count()).isBetween(1L, 64L);
    }

    @Test
    void keysOfOneHashAreToldApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");

        assertThat(lengths.get("Aa" + "Aa1")).isEqualTo(5);
        assertThat(lengths.get("BBBB1")).isEqualTo(5);
        assertThat(made).hasValue(2);
    }
}
