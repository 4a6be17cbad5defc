package dev.wirewatch.deliver.loop;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.LogOffsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The consumer group of the instances that share the channels, and this instance's membership.
 *
 * @param name the same for all instances
 */
public record DeliveryGroup(Connection connection, String name, InstanceId instance) {

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final Duration SESSION = Duration.ofSeconds(10);

    /** Kafka forgets a group that was empty for so long; what was raised before, it has read. */
    private static final Duration BACK = Duration.ofDays(7);

    /**
     * Opens this instance's membership, which begins with {@link DeliveryLog#join}.
     *
     * @throws KafkaException when the broker is away
     */
    DeliveryLog open() {
        KafkaProducer<String, SpecificRecord> producer =
                connection.transactionalProducer(name + "-" + instance, DEADLINE);
        try {
            producer.initTransactions();
            return new DeliveryLog(this, connection.member(name, instance, SESSION, PairedAssignor.class), producer);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Where the partitions end, with what transactions have written that are open now. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return LogOffsets.ends(connection, partitions);
    }

    /** Where to begin in those partitions that the group has not read yet. */
    Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
        return LogOffsets.beginnings(connection, name, partitions, BACK);
    }
}
