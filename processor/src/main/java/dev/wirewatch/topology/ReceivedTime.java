package dev.wirewatch.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * When a record was received: its own timestamp, or now if its producer gave it none, at which Kafka Streams' own
 * extractors fail or drop it. None is received later than now: a time to come would have stories and statements forget
 * all that is older.
 */
public final class ReceivedTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> message, long partitionTime) {
        long now = System.currentTimeMillis();
        return message.timestamp() >= 0 ? Math.min(message.timestamp(), now) : now;
    }
}
