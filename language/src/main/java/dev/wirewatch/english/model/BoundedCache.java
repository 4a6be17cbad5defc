package dev.wirewatch.english.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was worked out for a key: a cache of two ways. Every key may be in one of two places; the later asked
 * for has the first of them, and what is new pushes the other one out, so that the cache never grows beyond its places
 * and a rare key cannot drive out a frequent one. Safe for use by several threads without a lock: at worst some of them
 * work out the same.
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
        int first = place(key.hashCode());
        int second = first ^ 1;
        Entry<K, V> latest = places.getAcquire(first);
        if (latest != null && latest.key.equals(key)) {
            return latest.value;
        }
        Entry<K, V> older = places.getAcquire(second);
        Entry<K, V> entry = older != null && older.key.equals(key) ? older : new Entry<>(key, function.apply(key));
        places.setRelease(second, latest);
        places.setRelease(first, entry);
        return entry.value;
    }

    /** Spreads by Fibonacci hashing: the upper bits of a product with 2^32 over the golden ratio. */
    private int place(int hash) {
        return ((hash * 0x9e3779b9) >>> shift) & ~1;
    }

    private record Entry<K, V>(K key, V value) {}
}
