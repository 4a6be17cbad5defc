package dev.wirewatch.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads news.dead-letters. A dead letter's id is its partition and offset there, such as {@code 2-1044}. */
public final class DeadLetterLog {

    private static final Pattern ID = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    private DeadLetterLog() {}

    /**
     * The last ones, oldest first.
     *
     * @throws KafkaException when the broker does not answer
     */
    public static List<ConsumerRecord<String, byte[]>> last(Connection connection, int count) {
        try (KafkaConsumer<String, byte[]> consumer = connection.bytesConsumer()) {
            List<TopicPartition> partitions = Polling.assignAll(consumer, Topics.DEAD_LETTERS.name());
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            ends.forEach((partition, end) -> consumer.seek(partition, Math.max(starts.get(partition), end - count)));
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            Polling.readTo(ends, consumer, found::add);
            found.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
            return found.subList(Math.max(0, found.size() - count), found.size());
        }
    }

    /**
     * One of them; empty when there is none, as after its retention.
     *
     * @throws KafkaException when the broker does not answer
     */
    public static Optional<ConsumerRecord<String, byte[]>> find(Connection connection, String id) {
        Matcher place = ID.matcher(id);
        if (!place.matches()) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(Topics.DEAD_LETTERS.name(), Integer.parseInt(place.group(1)));
        long offset = Long.parseLong(place.group(2));
        try (KafkaConsumer<String, byte[]> consumer = connection.bytesConsumer()) {
            boolean known = Polling.assignAll(consumer, partition.topic()).contains(partition);
            return known ? read(consumer, partition, offset) : Optional.empty();
        }
    }

    private static Optional<ConsumerRecord<String, byte[]>> read(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        List<TopicPartition> one = List.of(partition);
        consumer.assign(one);
        boolean there = consumer.beginningOffsets(one).get(partition) <= offset
                && offset < consumer.endOffsets(one).get(partition);
        if (!there) {
            return Optional.empty();
        }
        consumer.seek(partition, offset);
        while (consumer.position(partition) <= offset) {
            for (ConsumerRecord<String, byte[]> found : Polling.poll(consumer)) {
                return Optional.of(found).filter(letter -> letter.offset() == offset); // else the mark of a transaction
            }
        }
        return Optional.empty();
    }
}
