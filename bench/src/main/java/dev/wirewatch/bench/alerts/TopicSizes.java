package dev.wirewatch.bench.alerts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * What the topics of a cluster hold, by topic name.
 *
 * @param byTopic offsets written, those of transaction markers included, and bytes on the disk
 */
record TopicSizes(Map<String, Size> byTopic) {

    record Size(long records, long bytes) {

        private Size plus(long moreRecords, long moreBytes) {
            return new Size(records + moreRecords, bytes + moreBytes);
        }
    }

    private static final Size NOTHING = new Size(0, 0);

    static TopicSizes of(Admin admin) throws InterruptedException {
        try {
            Set<String> names = admin.listTopics().names().get();
            Map<String, Size> sizes = new TreeMap<>();
            Map<TopicPartition, OffsetSpec> partitions =
                    admin.describeTopics(names).allTopicNames().get().values().stream()
                            .flatMap(TopicSizes::partitions)
                            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, end) -> add(sizes, partition.topic(), end.offset(), 0));
            admin.describeLogDirs(admin.describeCluster().nodes().get().stream()
                            .map(node -> node.id())
                            .toList())
                    .allDescriptions()
                    .get()
                    .values()
                    .forEach(folders -> folders.values().forEach(folder -> folder.replicaInfos()
                            .forEach((partition, replica) -> add(sizes, partition.topic(), 0, replica.size()))));
            return new TopicSizes(sizes);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell what its topics hold", e);
        }
    }

    /** What was added since an earlier time. */
    TopicSizes since(TopicSizes earlier) {
        Map<String, Size> added = new TreeMap<>();
        byTopic.forEach((topic, size) -> {
            Size before = earlier.byTopic.getOrDefault(topic, NOTHING);
            added.put(topic, size.plus(-before.records, -before.bytes));
        });
        return new TopicSizes(added);
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private static void add(Map<String, Size> sizes, String topic, long records, long bytes) {
        sizes.put(topic, sizes.getOrDefault(topic, NOTHING).plus(records, bytes));
    }
}
