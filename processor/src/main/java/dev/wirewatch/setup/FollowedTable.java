package dev.wirewatch.setup;

import dev.wirewatch.kafka.KafkaFutures;
import dev.wirewatch.kafka.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table in memory. One thread passes it the records of its topic, and others read and write. */
final class FollowedTable<T extends SpecificRecord> implements Table<T> {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedTable.class);

    private final Topic<T> topic;
    private final UnaryOperator<T> kept;
    private final Producer<String, SpecificRecord> producer;
    private final TableProgress progress;

    /** Of the reading that goes on; while all is read again, those of the one before stand. */
    private volatile Map<String, Row<T>> rows = Map.of();

    private Map<String, Row<T>> reading = new ConcurrentSkipListMap<>();

    /** @param kept what is held of a value */
    FollowedTable(
            Topic<T> topic, UnaryOperator<T> kept, Producer<String, SpecificRecord> producer, TableProgress progress) {
        this.topic = topic;
        this.kept = kept;
        this.producer = producer;
        this.progress = progress;
    }

    Topic<T> topic() {
        return topic;
    }

    /** The topic will be read again from its beginning. */
    void begin() {
        reading = new ConcurrentSkipListMap<>();
    }

    /** The topic has been read to its end. */
    void readWhole() {
        rows = reading;
    }

    void read(ConsumerRecord<String, SpecificRecord> message) {
        if (message.value() == null) {
            reading.remove(message.key());
        } else if (topic.type().isInstance(message.value())) {
            T value = kept.apply(topic.type().cast(message.value()));
            String version = message.partition() + "-" + message.offset();
            reading.put(message.key(), new Row<>(message.key(), value, version));
        } else {
            LOG.warn(
                    "event=unreadable-record topic={} partition={} offset={} cause=\"it is of another type\"",
                    message.topic(),
                    message.partition(),
                    message.offset());
        }
    }

    @Override
    public List<Row<T>> rows() {
        progress.awaitWhole();
        return List.copyOf(rows.values());
    }

    @Override
    public Optional<Row<T>> row(String id) {
        progress.awaitWhole();
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void put(String id, T value) {
        write(id, Optional.of(value));
    }

    @Override
    public synchronized void put(String id, T value, Optional<String> version) {
        expect(id, version);
        put(id, value);
    }

    @Override
    public void remove(String id) {
        write(id, Optional.empty());
    }

    @Override
    public synchronized void remove(String id, Optional<String> version) {
        expect(id, version);
        remove(id);
    }

    private void expect(String id, Optional<String> version) {
        if (!row(id).map(Row::version).equals(version)) {
            throw new StaleRowException();
        }
    }

    private synchronized void write(String id, Optional<T> value) {
        RecordMetadata written = KafkaFutures.await(
                producer.send(new ProducerRecord<>(topic.name(), id, value.orElse(null)))); // null removes a row
        progress.await(new TopicPartition(written.topic(), written.partition()), written.offset());
    }
}
