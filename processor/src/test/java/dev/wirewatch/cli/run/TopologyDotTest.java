package dev.wirewatch.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class TopologyDotTest {

    @Test
    void stepsTopicsStoresAndTablesAreNodes() {
        Topology topology = new Topology()
                .addSource("read", "in")
                .addProcessor("count", TopologyDotTest::nothing, "read")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore("counts"), Serdes.String(), Serdes.String()),
                        "count")
                .addSink("write", "out", "count")
                .addGlobalStore(
                        Stores.keyValueStoreBuilder(
                                        Stores.inMemoryKeyValueStore("table"), Serdes.String(), Serdes.String())
                                .withLoggingDisabled(),
                        "read-table",
                        Serdes.String().deserializer(),
                        Serdes.String().deserializer(),
                        "names",
                        "fill-table",
                        TopologyDotTest::nothing);

        assertThat(TopologyDot.of(topology.describe()))
                .isEqualTo(
                        """
                        digraph wirewatch {
                          rankdir=LR;
                          "count" -> "counts store";
                          "count" -> "write";
                          "count" [shape=box];
                          "counts store" [shape=cylinder];
                          "fill-table" -> "table store";
                          "fill-table" [shape=box];
                          "in" -> "read";
                          "in" [shape=oval];
                          "names" -> "read-table";
                          "names" [shape=oval];
                          "out" [shape=oval];
                          "read" -> "count";
                          "read" [shape=box];
                          "read-table" -> "fill-table";
                          "read-table" [shape=box];
                          "table store" [shape=cylinder];
                          "write" -> "out";
                          "write" [shape=box];
                        }
                        """);
    }

    private static <V> Processor<String, String, V, V> nothing() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, String> record) {
                // only the shape counts
            }
        };
    }
}
