package dev.wirewatch.topology.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StepMetersTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final StepMeters meters = new StepMeters(registry, "reconcile");

    @Test
    void theTimeOfAStepIsItsOwnWithoutThatOfTheStepsAfterIt() {
        meters.measure(() -> {
            clock.add(Duration.ofMillis(5));
            meters.forward(() -> clock.add(Duration.ofSeconds(7)));
            clock.add(Duration.ofMillis(1));
        });
        meters.measure(() -> clock.add(Duration.ofMillis(10)));

        var time = registry.get("wirewatch.step").tag("step", "reconcile").timer();
        assertThat(time.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(16);
        assertThat(time.count()).isEqualTo(2);
        assertThat(registry.get("wirewatch.step.out").counter().count()).isEqualTo(1);
    }
}
