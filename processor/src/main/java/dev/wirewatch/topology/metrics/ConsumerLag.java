package dev.wirewatch.topology.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;

/**
 * Records of the source topics that are still to be processed by this process: those that its consumers have not fetched
 * yet, and those that wait in the buffers of its tasks. The consumers' own lag leaves out the latter, which may be a
 * thousand articles a partition.
 */
final class ConsumerLag {

    /** The offset that a task's metadata shows before there is one. */
    private static final long NONE = -1;

    private static final String NOT_FETCHED = "records-lag";

    /** All topics are read at once, since that goes through some thousand metrics, and are asked for one after the other. */
    private static final long VALID_NANOS = Duration.ofMillis(500).toNanos();

    private final KafkaStreams streams;

    private Map<String, Double> records = Map.of();
    private long readAt;

    private ConsumerLag(KafkaStreams streams) {
        this.streams = streams;
        this.readAt = System.nanoTime() - VALID_NANOS;
    }

    /** @param topics as the topology names them: on the cluster, its internal ones begin with the application id */
    static void register(MeterRegistry registry, KafkaStreams streams, Set<String> topics, String applicationId) {
        ConsumerLag lag = new ConsumerLag(streams);
        for (String topic : topics) {
            Gauge.builder("wirewatch.consumer.lag", () -> lag.records(topic, applicationId + '-' + topic))
                    .description("Records of a source topic that this process has still to process.")
                    .tag("topic", topic)
                    .strongReference(true)
                    .register(registry);
        }
    }

    private synchronized double records(String topic, String internalTopic) {
        if (!streams.state().isRunningOrRebalancing()) {
            return Double.NaN;
        }
        if (System.nanoTime() - readAt >= VALID_NANOS) {
            records = read();
            readAt = System.nanoTime();
        }
        return records.getOrDefault(topic, 0.0) + records.getOrDefault(internalTopic, 0.0);
    }

    private Map<String, Double> read() {
        Map<String, Double> read = new HashMap<>();
        streams.metrics().forEach((name, metric) -> addNotFetched(name, metric, read));
        streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .forEach(task -> addInBuffers(task, read));
        return read;
    }

    private static void addNotFetched(MetricName name, Metric metric, Map<String, Double> read) {
        if (name.name().equals(NOT_FETCHED) && metric.metricValue() instanceof Number lag && lag.doubleValue() > 0) {
            read.merge(name.tags().getOrDefault("topic", ""), lag.doubleValue(), Double::sum);
        }
    }

    private static void addInBuffers(TaskMetadata task, Map<String, Double> read) {
        Map<TopicPartition, Long> committed = task.committedOffsets();
        task.endOffsets()
                .forEach((partition, fetched) -> read.merge(
                        partition.topic(),
                        (double) waiting(fetched, committed.getOrDefault(partition, NONE)),
                        Double::sum));
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
