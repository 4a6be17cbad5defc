package dev.wirewatch.topology.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kafka Streams cannot replace the thread of the global tables, so whatever gets out of it ends the process. */
class GlobalTableProcessorTest {

    private static final Watch WATCH = Watch.newBuilder()
            .setId("w")
            .setLabel("w")
            .setKind(WatchKind.ENTITY)
            .setNames(List.of("Ada Brandt"))
            .setGrain(WatchGrain.STORY)
            .setCreatedAt(Instant.EPOCH)
            .build();

    private final Deque<RuntimeException> errors = new ArrayDeque<>();
    private final List<String> put = new ArrayList<>();

    /** As the Confluent client throws them. */
    static List<RuntimeException> outages() {
        return List.of(
                new SerializationException(new java.net.ConnectException("refused")),
                new TimeoutException("no", new RestClientException("no", 503, 50301)),
                new AuthenticationException("no", new RestClientException("no", 401, 401)));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aRegistryThatIsAwayOrSaysNoIsWaitedFor(RuntimeException outage) {
        errors.add(outage);
        update();

        assertThat(put).containsExactly("w");
    }

    @Test
    void aRecordThatCannotBeReadIsLeftOut() {
        errors.add(new SerializationException("no Avro"));
        update();
        errors.add(new NullPointerException());
        update();
        assertThat(put).isEmpty();

        update();
        assertThat(put).containsExactly("w");
    }

    private void update() {
        TableIndex<Watch> index = new TableIndex<>() {
            @Override
            public void put(String key, Watch value) {
                put.add(key);
            }

            @Override
            public void remove(String key) {
                put.remove(key);
            }
        };
        new GlobalTableProcessor<>("news.watches", (topic, bytes) -> read(), index)
                .process(new Record<>("w", new byte[1], 0));
    }

    private Watch read() {
        if (!errors.isEmpty()) {
            throw errors.remove();
        }
        return WATCH;
    }
}
