package dev.wirewatch.bench.soak;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is to be done in a soak.
 *
 * @param processors how many; of several the first is spared, so that its memory can be watched
 * @param heap of each, as Java's option -Xmx has it
 * @param settings of the processors that differ from the default
 * @param rate articles a second
 * @param time from the first article to the last
 * @param faults that may strike
 * @param seed says which of them strikes when, and whom
 */
record SoakPlan(
        int processors,
        String heap,
        Map<String, String> settings,
        double rate,
        Duration time,
        List<Fault> faults,
        long seed) {

    SoakPlan {
        settings = Map.copyOf(settings);
        faults = List.copyOf(faults);
    }
}
