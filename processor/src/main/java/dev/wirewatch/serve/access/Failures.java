package dev.wirewatch.serve.access;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the wrong tokens of each address that may have been guessed, so that nobody can try many. */
final class Failures {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 10;
    private static final int ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> byAddress = CacheBuilder.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(ADDRESSES)
            .build();

    boolean areTooMany(String address) {
        AtomicInteger count = byAddress.getIfPresent(address);
        return count != null && count.get() >= MOST;
    }

    void add(String address) {
        byAddress.asMap().computeIfAbsent(address, any -> new AtomicInteger()).incrementAndGet();
    }
}
