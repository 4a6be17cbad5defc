package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a consumer begins, so that the index gets each record. */
final class StartOffsets {

    private static final Logger LOG = LoggerFactory.getLogger(StartOffsets.class);

    private final Map<TopicPartition, Long> first;
    private final Map<TopicPartition, Long> ends;
    private final Map<TopicPartition, Long> ofTime;

    private StartOffsets(
            Map<TopicPartition, Long> first, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> ofTime) {
        this.first = first;
        this.ends = ends;
        this.ofTime = ofTime;
    }

    /** @param since time of the first records that an index is to have */
    static StartOffsets of(KafkaConsumer<?, ?> consumer, Instant since) {
        Map<TopicPartition, Long> times = new HashMap<>();
        consumer.assignment().forEach(partition -> times.put(partition, Math.max(0, since.toEpochMilli())));
        Map<TopicPartition, Long> ends = consumer.endOffsets(times.keySet());
        Map<TopicPartition, Long> ofTime = new HashMap<>(ends);
        consumer.offsetsForTimes(times).forEach((partition, found) -> Optional.ofNullable(found)
                .map(OffsetAndTimestamp::offset)
                .ifPresent(offset -> ofTime.put(partition, offset)));
        return new StartOffsets(consumer.beginningOffsets(times.keySet()), ends, ofTime);
    }

    /** Whether an index has read further than a topic goes: it is of other topics than those that are there now. */
    boolean areBefore(Positions positions) {
        return ends.entrySet().stream()
                .anyMatch(end -> known(positions, end.getKey()).orElse(0L) > end.getValue());
    }

    /** Whether an index that has read so far has all that there was. */
    boolean areRead(Positions positions) {
        return ends.entrySet().stream()
                .allMatch(end -> known(positions, end.getKey()).orElse(0L) >= end.getValue());
    }

    /** For an index that has read so far. */
    Map<TopicPartition, Long> after(Positions positions) {
        Map<TopicPartition, Long> starts = new HashMap<>();
        ofTime.forEach((partition, offset) -> starts.put(
                partition, notBeforeFirst(partition, known(positions, partition).orElse(offset))));
        return starts;
    }

    private long notBeforeFirst(TopicPartition partition, long offset) {
        long start = first.get(partition);
        if (offset < start) {
            LOG.warn("event=archive-gap partition={} from={} to={}", partition, offset, start);
        }
        return Math.max(offset, start);
    }

    private static Optional<Long> known(Positions positions, TopicPartition partition) {
        List<Long> offsets = positions.offsets().getOrDefault(partition.topic(), List.of());
        return partition.partition() < offsets.size()
                ? Optional.of(offsets.get(partition.partition()))
                : Optional.empty();
    }
}
