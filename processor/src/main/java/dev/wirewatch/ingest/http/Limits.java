package dev.wirewatch.ingest.http;

import java.time.Duration;

/**
 * Bounds of what is accepted.
 *
 * @param bodyBytes largest body, after decompression
 * @param requests in progress at the same time
 * @param bytes of the bodies of requests in progress
 * @param reading longest time for a body to arrive
 */
public record Limits(int bodyBytes, int requests, int bytes, Duration reading) {

    private static final int REQUESTS = 32;
    private static final int LARGEST_BODIES = 4;
    private static final Duration READING = Duration.ofSeconds(60);

    public static Limits of(int bodyBytes) {
        return new Limits(bodyBytes, REQUESTS, LARGEST_BODIES * bodyBytes, READING);
    }
}
