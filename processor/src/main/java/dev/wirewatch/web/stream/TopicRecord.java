package dev.wirewatch.web.stream;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic and its place. */
record TopicRecord<T>(String key, T value, int partition, long offset, Instant time) {

    TopicRecord<T> with(T other) {
        return new TopicRecord<>(key, other, partition, offset, time);
    }

    static <T> TopicRecord<T> of(ConsumerRecord<String, T> stored) {
        return new TopicRecord<>(
                stored.key(),
                stored.value(),
                stored.partition(),
                stored.offset(),
                Instant.ofEpochMilli(stored.timestamp()));
    }
}
