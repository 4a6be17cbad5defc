package dev.wirewatch.deliver.state;

import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Delivery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;

/** Sends again what was given up. */
public final class GivenUpDeliveries {

    private GivenUpDeliveries() {}

    /**
     * Has deliveries that were given up tried again, and returns how many.
     *
     * @param wanted which of them
     * @throws KafkaException when the broker is away
     */
    public static int retry(Connection connection, Predicate<DeliveryId> wanted, Instant now) {
        CompactedTopic<Delivery> topic = new CompactedTopic<>(connection, Topics.DELIVERIES);
        Map<String, AlertDelivery> retried = new LinkedHashMap<>();
        topic.scan((key, record) -> record.flatMap(AlertDelivery::of)
                .filter(delivery -> wanted.test(delivery.id()))
                .flatMap(delivery -> delivery.retried(now))
                .ifPresentOrElse(delivery -> retried.put(key, delivery), () -> retried.remove(key)));
        Map<String, Delivery> records = new LinkedHashMap<>();
        retried.forEach((key, delivery) -> records.put(key, delivery.toRecord()));
        topic.putAll(records, (record, partitions) -> DeliveryId.partition(record.getChannelId(), partitions));
        return records.size();
    }
}
