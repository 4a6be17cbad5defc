package dev.wirewatch.topology.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;

/**
 * Records of a source topic that are still to be processed by this process: those that its consumers have not fetched
 * yet, and those that wait in the buffers of its tasks. The consumers' own lag leaves out the latter, which may be a
 * thousand articles a partition.
 */
final class ConsumerLag {

    /** The offset that a task's metadata shows before there is one. */
    private static final long NONE = -1;

    private static final String NOT_FETCHED = "records-lag";

    private final KafkaStreams streams;
    private final Set<String> names;

    private ConsumerLag(KafkaStreams streams, Set<String> names) {
        this.streams = streams;
        this.names = names;
    }

    /** @param topic as the topology names it: on the cluster, its internal ones begin with the application id */
    static void register(MeterRegistry registry, KafkaStreams streams, String topic, String applicationId) {
        ConsumerLag lag = new ConsumerLag(streams, Set.of(topic, applicationId + '-' + topic));
        Gauge.builder("wirewatch.consumer.lag", lag, ConsumerLag::records)
                .description("Records of a source topic that this process has still to process.")
                .tag("topic", topic)
                .strongReference(true)
                .register(registry);
    }

    private double records() {
        return streams.state().isRunningOrRebalancing() ? notFetched() + inBuffers() : Double.NaN;
    }

    private double notFetched() {
        return streams.metrics().entrySet().stream()
                .filter(metric -> isOurs(metric.getKey()))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(lag -> lag instanceof Number number && number.doubleValue() > 0 ? number.doubleValue() : 0)
                .sum();
    }

    private boolean isOurs(MetricName name) {
        return name.name().equals(NOT_FETCHED) && names.contains(name.tags().getOrDefault("topic", ""));
    }

    private double inBuffers() {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .mapToLong(this::inBuffers)
                .sum();
    }

    private long inBuffers(TaskMetadata task) {
        Map<TopicPartition, Long> committed = task.committedOffsets();
        return task.endOffsets().entrySet().stream()
                .filter(fetched -> names.contains(fetched.getKey().topic()))
                .mapToLong(fetched -> waiting(fetched.getValue(), committed.getOrDefault(fetched.getKey(), NONE)))
                .sum();
    }

    /**
     * Records in a buffer.
     *
     * @param fetched offset of the last record, or {@link #NONE}
     * @param committed offset of the next record, or {@link #NONE}
     */
    private static long waiting(long fetched, long committed) {
        return Math.max(0, fetched + 1 - Math.max(0, committed));
    }
}
