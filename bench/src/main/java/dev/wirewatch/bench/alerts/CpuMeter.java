package dev.wirewatch.bench.alerts;

import java.util.Map;

/** Measures CPU time. */
interface CpuMeter {

    /** Begins to measure. */
    Use begin() throws InterruptedException;

    /** What has been used since then. */
    interface Use {

        /** Seconds, by who used them. */
        Map<String, Double> seconds() throws InterruptedException;

        /** In seconds. */
        default double total() throws InterruptedException {
            return seconds().values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
