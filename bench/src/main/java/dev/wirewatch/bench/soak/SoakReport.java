package dev.wirewatch.bench.soak;

import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.soak.UseGauge.Growth;
import java.util.List;

/**
 * What {@link SoakBench} found.
 *
 * @param articles that Kafka has acknowledged
 * @param lost of them without an alert
 * @param doubled of them with more than one
 * @param delayMs from an article's publication until its alert can be read, committed
 * @param faults in the order in which they are declared
 * @param heapBytes of the processor that no fault has struck
 * @param openFiles of the same
 */
record SoakReport(
        int articles,
        int lost,
        int doubled,
        DelayMs delayMs,
        List<Strikes> faults,
        Growth heapBytes,
        Growth openFiles) {

    /**
     * What one kind of fault did.
     *
     * @param count how often it struck
     * @param slowestMs delay of the slowest alert of an article published from a strike until the next one
     */
    record Strikes(String fault, int count, double slowestMs) {}
}
