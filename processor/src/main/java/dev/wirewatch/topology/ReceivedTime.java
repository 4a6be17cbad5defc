package dev.wirewatch.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * When a record was received: its own timestamp, or now if its producer gave it none, at which Kafka Streams' own
 * extractors fail or drop it. None is received later than now, but for what brokers' clocks may be ahead of ours: a time
 * to come would have stories and statements forget all that is older.
 */
public final class ReceivedTime implements TimestampExtractor {

    /** How far ahead a broker's clock may be: its times are left to whoever compares them with ours. */
    private static final long SKEW_MS = 60_000;

    @Override
    public long extract(ConsumerRecord<Object, Object> message, long partitionTime) {
        long now = System.currentTimeMillis();
        return message.timestamp() >= 0 && message.timestamp() <= now + SKEW_MS ? message.timestamp() : now;
    }
}
