package dev.wirewatch.topology.step;

import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.topology.state.RepartitionSpec;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.table.GlobalTableProcessor;
import dev.wirewatch.topology.table.TableIndex;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/** Where pipelines begin and end. Every node gets a name, keys are strings, and values in topics are Avro. */
public final class TopologyBuilder {

    private final StreamsBuilder builder = new StreamsBuilder();
    private final AvroSerdes serdes;

    public TopologyBuilder(AvroSerdes serdes) {
        this.serdes = serdes;
    }

    /** Adds stores, which steps may then use. */
    public void stores(List<StoreSpec<?>> stores) {
        stores.forEach(store -> builder.addStateStore(store.builder(serdes)));
    }

    /** Reads a compacted topic whole, in every instance, before anything is processed. */
    public <T extends SpecificRecord> void table(Topic<T> topic, TableIndex<T> index) {
        String name = topic.name() + "-table";
        builder.addGlobalStore(
                // Kafka Streams wants a store for it, which stays empty: the index takes its place
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                topic.name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(name),
                () -> new GlobalTableProcessor<>(topic.name(), serdes.deserializer(topic.type()), index));
    }

    /** @param topics of the same key and type, in as many partitions */
    public <T extends SpecificRecord> Pipeline<T> source(List<Topic<T>> topics, String node) {
        Class<T> type = topics.get(0).type();
        return new Pipeline<>(builder.stream(
                topics.stream().map(Topic::name).toList(),
                Consumed.with(Serdes.String(), serdes.serde(type)).withName(node)));
    }

    /** Goes on in a sub-topology of its own, partitioned by the keys that the records have now. */
    public <T extends SpecificRecord> Pipeline<T> repartition(Pipeline<T> pipeline, RepartitionSpec<T> spec) {
        Repartitioned<String, T> topic = Repartitioned.<String, T>as(spec.name())
                .withKeySerde(Serdes.String())
                .withValueSerde(serdes.serde(spec.type()));
        return new Pipeline<>(pipeline.stream()
                .repartition(
                        spec.partitions().map(topic::withNumberOfPartitions).orElse(topic)));
    }

    /** Goes on in a sub-topology that another pipeline was repartitioned to, which says how many partitions it has. */
    public <T extends SpecificRecord> void repartitionInto(RepartitionSpec<T> spec, Pipeline<T> pipeline, String node) {
        write(pipeline, spec.name() + "-repartition", serdes.serde(spec.type()), node);
    }

    public <T extends SpecificRecord> void publish(Pipeline<T> pipeline, Topic<T> topic, String node) {
        write(pipeline, topic.name(), serdes.serde(topic.type()), node);
    }

    private static <T> void write(Pipeline<T> pipeline, String topic, Serde<T> values, String node) {
        pipeline.stream().to(topic, Produced.with(Serdes.String(), values).withName(node));
    }

    public Topology build() {
        return builder.build();
    }
}
