package dev.wirewatch.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Offsets in partitions: where they end, and where a group begins. */
public final class LogOffsets {

    private LogOffsets() {}

    /**
     * The ends with the records of transactions that are open now: who reads so far has waited for their end.
     *
     * @throws KafkaException when the broker is away
     */
    public static Map<TopicPartition, Long> ends(Connection connection, Collection<TopicPartition> partitions) {
        try (Admin admin = connection.admin()) {
            return offsets(admin, partitions, OffsetSpec.latest());
        }
    }

    /**
     * Where to begin in those partitions that a group has not read yet: at the first record of this age, or the end when
     * all are older.
     *
     * @throws KafkaException when the broker is away
     */
    public static Map<TopicPartition, Long> beginnings(
            Connection connection, String group, Collection<TopicPartition> partitions, Duration back) {
        try (Admin admin = connection.admin()) {
            Map<TopicPartition, OffsetAndMetadata> committed = KafkaFutures.await(admin.listConsumerGroupOffsets(
                            Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(partitions)),
                            new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata(group));
            Set<TopicPartition> unread = new HashSet<>(partitions);
            unread.removeIf(
                    partition -> Optional.ofNullable(committed.get(partition)).isPresent());
            Map<TopicPartition, Long> ends = offsets(admin, unread, OffsetSpec.latest());
            Map<TopicPartition, Long> found = offsets(
                    admin,
                    unread,
                    OffsetSpec.forTimestamp(Instant.now().minus(back).toEpochMilli()));
            found.replaceAll((partition, offset) -> offset < 0 ? ends.get(partition) : offset);
            return found;
        }
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> which));
        Map<TopicPartition, Long> found = new HashMap<>();
        KafkaFutures.await(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                        .all())
                .forEach((partition, offset) -> found.put(partition, offset.offset()));
        return found;
    }
}
