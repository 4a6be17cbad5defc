package dev.wirewatch.topology.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.topology.deadletter.DeadLetters;
import dev.wirewatch.topology.metrics.MeterConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private int calls;

    @Test
    void oneThatFailsComesAgainAndStopsNothingElse() {
        Properties settings = new Properties();
        settings.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnProcessing.class);
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        try (TopologyTestDriver driver = new TopologyTestDriver(topology(), settings)) {
            TestInputTopic<String, String> in =
                    driver.createInputTopic("in", new StringSerializer(), new StringSerializer());
            TestOutputTopic<String, String> out =
                    driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer());

            driver.advanceWallClockTime(INTERVAL);
            in.pipeInput("a", "one");
            driver.advanceWallClockTime(INTERVAL);

            assertThat(calls).isEqualTo(2);
            assertThat(out.readValuesToList()).containsExactly("one");
        }
    }

    private Topology topology() {
        return new Topology()
                .addSource("source", "in")
                .addProcessor("step", () -> new FailingByTheClock().named("step"), "source")
                .addSink("sink", "out", "step");
    }

    private final class FailingByTheClock extends Step<String, String> {

        @Override
        protected void start() {
            every(INTERVAL, time -> {
                calls++;
                throw new IllegalStateException("kaboom");
            });
        }

        @Override
        protected void handle(Record<String, String> record) {
            forward(record);
        }
    }
}
