package dev.wirewatch.topology.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.contract.WireDay;
import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.watch.WatchIndex;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class MatchSplitsTest {

    private static final String TRACE = Traceparent.of("a".repeat(32), "b".repeat(16));

    @Test
    void nothingOfARecordsHeadersButItsTraceGoesOn() {
        Watch watch = WireDay.watches().get(0);
        WatchIndex watches = new WatchIndex();
        watches.put(WatchCodec.decode(watch.getId(), watch));
        Properties config = new Properties();
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        MockProcessorContext<String, Match> context = new MockProcessorContext<>(
                config, new TaskId(0, 0), Path.of("unused").toFile());
        MatchSplits step = new MatchSplits(watches);
        step.init(context);
        RecordHeaders headers = new RecordHeaders();
        Traceparent.set(headers, TRACE);
        headers.add("large", new byte[9_000_000]);

        step.process(new Record<>("a", new StorySplit(watch.getId(), "a"), 7, headers));

        assertThat(context.forwarded()).singleElement().satisfies(forwarded -> {
            assertThat(forwarded.record().key()).isEqualTo(watch.getId());
            assertThat(forwarded.record().headers()).hasSize(1);
            assertThat(Traceparent.in(forwarded.record().headers())).contains(TRACE);
        });
    }
}
