package dev.wirewatch.topology.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How much is still to be read of the changelog topics of each store before its partitions can be processed. */
public final class RestoreProgress implements StateRestoreListener {

    /** What is left of one partition, in offsets: at most so many records, since a changelog is compacted. */
    private record Remaining(long position, long end) {
        long offsets() {
            return Math.max(0, end - position);
        }
    }

    private final Map<String, Map<TopicPartition, Remaining>> byStore = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    public RestoreProgress(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long start, long end) {
        byStore.computeIfAbsent(store, this::gauge).put(partition, new Remaining(start, end));
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long batchEnd, long restored) {
        byStore.get(store).computeIfPresent(partition, (key, left) -> new Remaining(batchEnd + 1, left.end()));
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long restored) {
        byStore.get(store).remove(partition);
    }

    @Override
    public void onRestoreSuspended(TopicPartition partition, String store, long restored) {
        byStore.get(store).remove(partition);
    }

    private Map<TopicPartition, Remaining> gauge(String store) {
        Map<TopicPartition, Remaining> partitions = new ConcurrentHashMap<>();
        Gauge.builder("wirewatch.restore.remaining", partitions, RestoreProgress::sum)
                .description("Records of a store's changelog that are still to be restored, at most.")
                .tag("store", store)
                .register(registry);
        return partitions;
    }

    private static long sum(Map<TopicPartition, Remaining> partitions) {
        return partitions.values().stream().mapToLong(Remaining::offsets).sum();
    }
}
