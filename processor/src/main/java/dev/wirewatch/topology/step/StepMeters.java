package dev.wirewatch.topology.step;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/**
 * Records in and out of a step, and the time that it takes for a record: its own, without that of the steps after it,
 * which run within its call to forward. All tasks of the process count together.
 */
final class StepMeters {

    private static final String STEP = "step";

    private final Clock clock;
    private final Timer time;
    private final Counter out;

    private long begin;
    private long inLaterSteps;

    StepMeters(MeterRegistry registry, String step) {
        clock = registry.config().clock();
        time = Timer.builder("wirewatch.step")
                .description("Records that a step processed, and its own time for them.")
                .tag(STEP, step)
                .register(registry);
        out = Counter.builder("wirewatch.step.out")
                .description("Records that a step forwarded.")
                .tag(STEP, step)
                .register(registry);
    }

    void measure(Runnable processing) {
        begin = clock.monotonicTime();
        inLaterSteps = 0;
        try {
            processing.run();
        } finally {
            time.record(clock.monotonicTime() - begin - inLaterSteps, TimeUnit.NANOSECONDS);
        }
    }

    void forward(Runnable forwarding) {
        out.increment();
        long forwarded = clock.monotonicTime();
        forwarding.run();
        inLaterSteps += clock.monotonicTime() - forwarded;
    }
}
