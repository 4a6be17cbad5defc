package dev.wirewatch.bench;

import java.util.Locale;

/** The main figures of {@link Delays}, in milliseconds. */
public record DelayMs(double p50, double p90, double p99, double max) {

    public static DelayMs of(Delays delays) {
        return new DelayMs(delays.percentile(0.5), delays.percentile(0.9), delays.percentile(0.99), delays.max());
    }

    /** For people to read. */
    public String inWords() {
        return String.format(Locale.ROOT, "p50 %,.0f, p90 %,.0f, p99 %,.0f, max %,.0f", p50, p90, p99, max);
    }
}
