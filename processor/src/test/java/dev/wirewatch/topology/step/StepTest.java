package dev.wirewatch.topology.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import dev.wirewatch.topology.metrics.MeterConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepTest {

    private static final long NOW = 1_000_000;

    private final MockProcessorContext<String, String> context = context();
    private final Step<String, String> step = new Step<>() {
        @Override
        protected void handle(Record<String, String> record) {
            commitIfJustCome(record);
        }
    };

    @BeforeEach
    void start() {
        context.setCurrentSystemTimeMs(NOW);
        step.init(context);
    }

    @Test
    void commitsAtOnceWhatHasJustComeAndNotInABacklog() {
        assertThat(isCommitted(NOW - 1_000)).isFalse();
        assertThat(isCommitted(NOW - 100)).isFalse();
        assertThat(isCommitted(NOW - 50)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 5_000})
    void aBrokerWhoseClockIsAheadMakesNoBacklogLookAsIfItHadJustCome(long ahead) {
        assertThat(isCommitted(NOW + ahead)).isTrue();
        assertThat(isCommitted(NOW + ahead - 1_000)).isFalse();
        assertThat(isCommitted(NOW + ahead - 10)).isTrue();
    }

    @Test
    void whatIsOnTheHeapIsForgottenAfterAFailureOfAnyKind() {
        for (Throwable failure : List.of(new IllegalStateException(), new OutOfMemoryError())) {
            List<String> forgotten = new ArrayList<>();
            Step<String, String> failing = failing(failure, forgotten);
            failing.init(context);

            assertThatThrownBy(() -> failing.process(new Record<>("a", "value", NOW)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(forgotten).containsExactly("a");
        }
    }

    private static Step<String, String> failing(Throwable failure, List<String> forgotten) {
        return new Step<>() {
            @Override
            protected void handle(Record<String, String> record) {
                Throwables.throwIfUnchecked(failure);
            }

            @Override
            protected void forget(Record<String, String> record) {
                forgotten.add(record.key());
            }
        };
    }

    private boolean isCommitted(long timestamp) {
        context.resetCommit();
        step.process(new Record<>("a", "value", timestamp));
        return context.committed();
    }

    private static MockProcessorContext<String, String> context() {
        Properties config = new Properties();
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        return new MockProcessorContext<>(
                config, new TaskId(0, 0), Path.of("unused").toFile());
    }
}
