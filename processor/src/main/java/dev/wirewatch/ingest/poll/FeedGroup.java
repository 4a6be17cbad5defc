package dev.wirewatch.ingest.poll;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;

/**
 * The consumer group of the instances that share the feeds, and this instance's membership.
 *
 * @param name the same for all instances
 */
public record FeedGroup(Connection connection, String name, InstanceId instance) {

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final Duration SESSION = Duration.ofSeconds(10);

    /**
     * Joins the group.
     *
     * @throws KafkaException when the broker is away
     */
    FeedLog open(AssignmentListener listener) {
        KafkaProducer<String, SpecificRecord> producer =
                connection.transactionalProducer(name + "-" + instance, DEADLINE);
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        KafkaConsumer<String, Feed> consumer = connection.member(Topics.FEEDS, name, instance, SESSION);
        return new FeedLog(connection, consumer, producer, listener);
    }
}
