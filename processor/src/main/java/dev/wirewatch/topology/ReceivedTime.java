package dev.wirewatch.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * When a record was received: its own time, or now when its producer gave it none. Kafka Streams' own extractors stop at
 * such a record or lose it.
 */
public final class ReceivedTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> message, long partitionTime) {
        return message.timestamp() >= 0 ? message.timestamp() : System.currentTimeMillis();
    }
}
