package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls past records that cannot be read or are of another type: one bad record must not hide the good ones. */
public final class Polling {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private Polling() {}

    /** The records that have arrived, after at most a fifth of a second; none when the first was bad. */
    static <T> Iterable<ConsumerRecord<String, T>> poll(KafkaConsumer<String, T> consumer) {
        return poll(consumer, POLL);
    }

    /** The records that have arrived, after at most this time; none when the first was bad. */
    public static <T> Iterable<ConsumerRecord<String, T>> poll(
            org.apache.kafka.clients.consumer.Consumer<String, T> consumer, Duration wait) {
        try {
            return consumer.poll(wait);
        } catch (RecordDeserializationException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn(
                    "event=unreadable-record topic={} partition={} offset={} cause=\"{}\"",
                    e.topicPartition().topic(),
                    e.topicPartition().partition(),
                    e.offset(),
                    e.getCause().toString());
            consumer.seek(e.topicPartition(), e.offset() + 1);
            return ConsumerRecords.empty();
        }
    }

    /** Assigns all partitions of a topic to the consumer, outside any group. */
    public static List<TopicPartition> assignAll(KafkaConsumer<?, ?> consumer, String topic) {
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        return partitions;
    }

    static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Passes on the records from the consumer's position up to these offsets. */
    static <T> void readTo(
            Map<TopicPartition, Long> ends,
            KafkaConsumer<String, T> consumer,
            Consumer<ConsumerRecord<String, T>> found) {
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(consumer).forEach(found);
        }
    }
}
