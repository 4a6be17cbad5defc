package dev.wirewatch.web.stream;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a topic, from its end on, for all who listen; while nobody does, not at all. */
final class TopicHub<T extends SpecificRecord> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicHub.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Connection connection;
    private final Topic<T> topic;
    private final Set<StreamInbox<T>> inboxes = new CopyOnWriteArraySet<>();
    private Optional<KafkaConsumer<String, T>> reading = Optional.empty();
    private List<Long> positions = List.of();
    /** One that may wait for the broker, with this locked. */
    private volatile Optional<KafkaConsumer<String, T>> opening = Optional.empty();

    private volatile boolean closed;

    TopicHub(Connection connection, Topic<T> topic) {
        this.connection = connection;
        this.topic = topic;
    }

    Topic<T> topic() {
        return topic;
    }

    Connection connection() {
        return connection;
    }

    /**
     * An inbox that gets all records from its start on.
     *
     * @throws KafkaException when the broker is away
     */
    synchronized StreamInbox<T> open() {
        expectOpen();
        if (reading.isEmpty()) {
            start();
        }
        StreamInbox<T> inbox = new StreamInbox<>(positions);
        inboxes.add(inbox);
        return inbox;
    }

    void leave(StreamInbox<T> inbox) {
        inboxes.remove(inbox);
    }

    /** Ends all streams, within a record of each. */
    @Override
    public void close() {
        closed = true;
        opening.ifPresent(KafkaConsumer::wakeup);
        synchronized (this) {
            inboxes.forEach(StreamInbox::close);
            inboxes.clear();
        }
    }

    private void expectOpen() {
        if (closed) {
            throw new KafkaException("the server is stopping");
        }
    }

    private void start() {
        KafkaConsumer<String, T> consumer = connection.follower(topic);
        opening = Optional.of(consumer);
        try {
            expectOpen(); // now that a close would wake it up
            positions = toEnd(consumer);
        } catch (RuntimeException e) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            throw e;
        } finally {
            opening = Optional.empty();
        }
        reading = Optional.of(consumer);
        Thread thread = new Thread(() -> read(consumer), "stream-" + topic.name());
        thread.setDaemon(true);
        thread.start();
    }

    private List<Long> toEnd(KafkaConsumer<String, T> consumer) {
        List<TopicPartition> partitions = Polling.assignAll(consumer, topic.name()).stream()
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
        consumer.seekToEnd(partitions);
        return partitions.stream().map(consumer::position).toList();
    }

    private void read(KafkaConsumer<String, T> consumer) {
        try (consumer) {
            while (isWanted(consumer)) {
                pollOnce(consumer);
            }
        } catch (RuntimeException e) {
            if (!closed) { // which may have woken it up
                LOG.error("event=stream-failed topic={}", topic.name(), e);
            }
            stop(consumer);
        }
    }

    private void pollOnce(KafkaConsumer<String, T> consumer) {
        try {
            pass(Polling.poll(consumer, POLL));
        } catch (KafkaException e) {
            if (!Outage.isBehind(e)) {
                throw e;
            }
            LOG.debug("event=stream-waits topic={} cause=\"{}\"", topic.name(), e.getMessage());
        }
    }

    /** In one step with the positions, so that who opens an inbox now misses none and gets none twice. */
    private synchronized void pass(Iterable<ConsumerRecord<String, T>> records) {
        List<Long> after = new ArrayList<>(positions);
        for (ConsumerRecord<String, T> stored : records) {
            after.set(stored.partition(), stored.offset() + 1);
            if (stored.value() != null) {
                TopicRecord<T> record = TopicRecord.of(stored);
                inboxes.forEach(inbox -> inbox.add(record));
            }
        }
        positions = after;
    }

    private synchronized boolean isWanted(KafkaConsumer<String, T> consumer) {
        if (inboxes.isEmpty()) {
            stop(consumer);
        }
        return reading.isPresent();
    }

    private synchronized void stop(KafkaConsumer<String, T> consumer) {
        inboxes.forEach(StreamInbox::close);
        inboxes.clear();
        reading = reading.filter(current -> current != consumer);
    }
}
