package dev.wirewatch.topology.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Source;

/** The meters of Kafka Streams at work: restore progress, lag, and a selection of its own. */
public final class KafkaMeters implements AutoCloseable {

    /**
     * Kafka Streams has some thousand metrics, most of them one a store, task or broker connection. These are one a
     * thread: what it spends its time on, rebalances, what is sent, and transactions.
     */
    private static final List<String> KEPT = List.of(
            "kafka.stream.alive.",
            "kafka.stream.failed.",
            "kafka.stream.client.state",
            "kafka.stream.thread.",
            "kafka.consumer.coordinator.rebalance.",
            "kafka.producer.record.",
            "kafka.producer.txn.");

    private final KafkaStreamsMetrics metrics;

    private KafkaMeters(KafkaStreamsMetrics metrics) {
        this.metrics = metrics;
    }

    /** Adds the meters of streams. */
    public static KafkaMeters register(
            MeterRegistry registry, KafkaStreams streams, TopologyDescription topology, String applicationId) {
        Set<String> topics = topology.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(Source.class::isInstance)
                .flatMap(source -> ((Source) source).topicSet().stream())
                .collect(Collectors.toSet());
        ConsumerLag.register(registry, streams, topics, applicationId);
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(selection(registry));
        return new KafkaMeters(metrics);
    }

    @Override
    public void close() {
        metrics.close();
    }

    private static MeterRegistry selection(MeterRegistry registry) {
        CompositeMeterRegistry selection = new CompositeMeterRegistry();
        selection.config().meterFilter(MeterFilter.denyUnless(KafkaMeters::isKept));
        selection.add(registry);
        return selection;
    }

    private static boolean isKept(Meter.Id id) {
        return KEPT.stream().anyMatch(id.getName()::startsWith);
    }
}
