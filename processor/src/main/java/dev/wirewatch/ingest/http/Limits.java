package dev.wirewatch.ingest.http;

import java.time.Duration;

/**
 * How much is taken.
 *
 * @param bodyBytes largest body, after decompression
 * @param requests at once
 * @param bytes of bodies at once
 * @param reading longest time for a body to arrive
 */
public record Limits(int bodyBytes, int requests, int bytes, Duration reading) {

    private static final int REQUESTS = 32;
    private static final int LARGEST_AT_ONCE = 4;
    private static final Duration READING = Duration.ofSeconds(60);

    public static Limits of(int bodyBytes) {
        return new Limits(bodyBytes, REQUESTS, LARGEST_AT_ONCE * bodyBytes, READING);
    }
}
