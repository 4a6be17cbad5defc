package dev.wirewatch.deliver.loop;

import dev.wirewatch.kafka.GroupTransactions;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Alerts and deliveries in Kafka. A group reads both topics. Of news.alerts it decides which instance makes deliveries of
 * which alerts, each once: they are written in one transaction with the group's offsets. Of news.deliveries it decides
 * which instance sends for which channels: those of a partition belong to the instance that it is assigned to, which reads
 * it from its beginning. With every state the group's offsets are written, too, so that an instance which has lost its
 * partitions and does not know it yet can write nothing.
 *
 * <p>Not thread-safe, but for {@link #wake}. After any exception it must be closed, and another opened.
 */
final class DeliveryLog implements AutoCloseable {

    /** Called by {@link #poll} when the partitions of this instance change. */
    interface Listener {

        /** The partition of news.deliveries is this instance's now. */
        void assigned(int partition);

        /** This instance is about to lose partitions; it may still write. */
        void beforeRevocation();

        /** The partition of news.deliveries is another instance's now. */
        void revoked(int partition);
    }

    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final DeliveryGroup group;
    private final Consumer<String, SpecificRecord> consumer;
    private final GroupTransactions transactions;
    private final int partitions;
    private final Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
    private final Map<TopicPartition, Long> catchingUp = new HashMap<>();
    private boolean isAhead;
    private boolean isClosed;

    /**
     * @param consumer a member of the group
     * @param producer whose transactions are initialized
     */
    DeliveryLog(
            DeliveryGroup group, Consumer<String, SpecificRecord> consumer, Producer<String, SpecificRecord> producer) {
        this.group = group;
        this.consumer = consumer;
        this.transactions = new GroupTransactions(producer);
        this.partitions = producer.partitionsFor(Topics.DELIVERIES.name()).size();
    }

    /** Joins the group. To be called once, before {@link #poll}. */
    void join(Listener listener) {
        consumer.subscribe(Set.of(Topics.ALERTS.name(), Topics.DELIVERIES.name()), new Rebalance(listener));
    }

    /** How many partitions news.deliveries has. */
    int partitions() {
        return partitions;
    }

    /** Takes part in the group and reads records, after at most this time. */
    Iterable<ConsumerRecord<String, SpecificRecord>> poll(Duration wait) {
        try {
            Iterable<ConsumerRecord<String, SpecificRecord>> records = Polling.poll(consumer, wait);
            records.forEach(record -> {
                positions.put(
                        new TopicPartition(record.topic(), record.partition()),
                        new OffsetAndMetadata(record.offset() + 1));
                isAhead |= record.topic().equals(Topics.ALERTS.name());
            });
            return records;
        } catch (WakeupException e) {
            return List.of(); // somebody has something for the thread that polls
        }
    }

    /**
     * Returns the partitions of news.deliveries of which all was read now that stood in them when they were assigned, each
     * once.
     */
    List<Integer> takeCaughtUp() {
        List<TopicPartition> read =
                catchingUp.keySet().stream().filter(this::isCaughtUp).toList();
        catchingUp.keySet().removeAll(read);
        return read.stream().map(TopicPartition::partition).toList();
    }

    /** Ends a {@link #poll} that waits, or the next one. */
    void wake() {
        consumer.wakeup();
    }

    /** Whether the group has assigned this instance its partitions, which may be none, and they have been read. */
    boolean isReady() {
        return consumer.groupMetadata().generationId() > 0 && catchingUp.isEmpty();
    }

    /** Whether alerts were read after the last transaction. */
    boolean isAhead() {
        return isAhead;
    }

    /** Writes all or nothing, with the group's offsets. */
    void write(Notes notes) {
        transactions.write(
                send -> new NoteRecords(partitions).of(notes).forEach(send), positions, consumer.groupMetadata());
        isAhead = false;
    }

    /** Leaves the group, so that other instances send at once. */
    @Override
    public void close() {
        isClosed = true;
        transactions.close();
        consumer.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    private boolean isCaughtUp(TopicPartition partition) {
        try {
            long position = consumer.position(partition);
            positions.put(
                    partition, new OffsetAndMetadata(position)); // also of one that is empty, to have one to commit
            return position >= catchingUp.get(partition);
        } catch (WakeupException e) {
            return false; // the next time
        }
    }

    private static List<TopicPartition> of(Topic<?> topic, Collection<TopicPartition> partitions) {
        return partitions.stream()
                .filter(partition -> partition.topic().equals(topic.name()))
                .toList();
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        private final Listener listener;

        Rebalance(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            if (assigned.isEmpty()) {
                return;
            }
            group.beginnings(of(Topics.ALERTS, assigned)).forEach(consumer::seek);
            List<TopicPartition> deliveries = of(Topics.DELIVERIES, assigned);
            consumer.seekToBeginning(deliveries);
            catchingUp.putAll(group.ends(deliveries));
            deliveries.forEach(one -> listener.assigned(one.partition()));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            if (revoked.isEmpty() || isClosed) {
                return;
            }
            listener.beforeRevocation();
            positions.keySet().removeAll(revoked);
            catchingUp.keySet().removeAll(revoked);
            of(Topics.DELIVERIES, revoked).forEach(one -> listener.revoked(one.partition()));
        }

        /** What was read and not written is lost with them, so all is to be read again. */
        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            if (!lost.isEmpty() && !isClosed) {
                throw new KafkaException("The membership was lost.");
            }
        }
    }
}
