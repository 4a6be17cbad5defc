package dev.wirewatch.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of a member of a group: records, and the group's offsets of the partitions that they come from. A member
 * that has lost a partition and does not know it yet cannot commit its offset, and so nothing. Not thread-safe.
 */
public final class GroupTransactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupTransactions.class);

    private final Producer<String, SpecificRecord> producer;

    /** @param producer whose transactions are initialized; closed with this */
    public GroupTransactions(Producer<String, SpecificRecord> producer) {
        this.producer = producer;
    }

    /**
     * Writes all or nothing.
     *
     * @param records is given where to send them
     * @throws KafkaException when nothing was written
     */
    public void write(
            Consumer<Consumer<ProducerRecord<String, SpecificRecord>>> records,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata member) {
        producer.beginTransaction();
        records.accept(this::send);
        // The next owner of a partition waits for the end of the transactions that it finds in the log. So all records
        // must be in the log before the group accepts the offsets and confirms that this instance is still the owner.
        producer.flush();
        producer.sendOffsetsToTransaction(offsets, member);
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void send(ProducerRecord<String, SpecificRecord> record) {
        producer.send(record, (metadata, error) -> {
            if (error != null) {
                LOG.debug(
                        "event=not-sent topic={} cause=\"{}\"", record.topic(), error.getMessage()); // fails the commit
            }
        });
    }
}
