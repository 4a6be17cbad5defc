package dev.wirewatch.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * When a record was received: its own timestamp, or now if its producer gave it none. Kafka Streams' own extractors fail
 * at such a record or drop it.
 */
public final class ReceivedTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> message, long partitionTime) {
        return message.timestamp() >= 0 ? message.timestamp() : System.currentTimeMillis();
    }
}
