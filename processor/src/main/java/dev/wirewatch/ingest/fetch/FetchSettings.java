package dev.wirewatch.ingest.fetch;

import dev.wirewatch.outbound.TimeLimits;
import java.time.Duration;
import java.util.Set;

/**
 * How the program uses other people's servers.
 *
 * @param userAgent sent with every request; begins with the product's name, under which robots.txt files address it
 * @param allowedHosts hosts, by name or IP address, that may be in private networks
 * @param maxBytes the longest body, both as received and decompressed
 * @param connectTimeout for a connection to one address of a host
 * @param firstByteTimeout for the first byte, and for each pause between two bytes
 * @param wholeTimeout for a fetch with all its redirects, without the time in the queue
 * @param maxConcurrent fetches at the same time; a host that hangs holds {@code maxPerHost} of them until they time out
 * @param maxPerHost fetches from one host at the same time
 */
public record FetchSettings(
        String userAgent,
        Set<String> allowedHosts,
        long maxBytes,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration wholeTimeout,
        int maxConcurrent,
        int maxPerHost) {

    private static final long MAX_BYTES = 10L * 1024 * 1024;

    public FetchSettings {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    TimeLimits limits() {
        return new TimeLimits(connectTimeout, firstByteTimeout, wholeTimeout);
    }

    /** For servers on the public Internet: one connection a host, 10 MiB, 10, 20 and 60 seconds. */
    public static FetchSettings of(String userAgent, Set<String> allowedHosts) {
        return new FetchSettings(
                userAgent,
                allowedHosts,
                MAX_BYTES,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                64,
                1);
    }
}
