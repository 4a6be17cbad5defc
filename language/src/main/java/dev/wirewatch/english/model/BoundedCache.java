package dev.wirewatch.english.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was worked out for a key. Every key has one place, and what comes later takes it, so that the cache
 * never grows beyond its places. Rare keys seldom hit the place of a frequent one, and those come back at once. Safe for
 * use by several threads without a lock: at worst two of them work out the same.
 */
public final class BoundedCache<K, V> {

    private final AtomicReferenceArray<Entry<K, V>> places;
    private final int shift;
    private final Function<? super K, ? extends V> function;

    /**
     * An empty cache.
     *
     * @param bits of the number of a place: 10 for 1024 places
     * @param function gives the same value for the same key, always
     */
    public BoundedCache(int bits, Function<? super K, ? extends V> function) {
        this.places = new AtomicReferenceArray<>(1 << bits);
        this.shift = Integer.SIZE - bits;
        this.function = function;
    }

    public V get(K key) {
        int place = place(key.hashCode());
        Entry<K, V> entry = places.getAcquire(place);
        if (entry == null || !entry.key.equals(key)) {
            entry = new Entry<>(key, function.apply(key));
            places.setRelease(place, entry);
        }
        return entry.value;
    }

    /** Spreads by Fibonacci hashing: the upper bits of a product with 2^32 over the golden ratio. */
    private int place(int hash) {
        return (hash * 0x9e3779b9) >>> shift;
    }

    private record Entry<K, V>(K key, V value) {}
}
