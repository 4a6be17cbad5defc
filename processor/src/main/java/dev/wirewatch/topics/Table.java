package dev.wirewatch.topics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** A compacted topic as a table: the last value of each key. */
public final class Table<T extends SpecificRecord> {

    private final Connection connection;
    private final String topic;

    /** @param topic whose values are of {@code T} */
    public Table(Connection connection, Topic topic) {
        this.connection = connection;
        this.topic = topic.name();
    }

    /** The whole table as it stands, in the order of its keys. */
    public Map<String, T> read() {
        Map<String, T> table = new TreeMap<>();
        try (KafkaConsumer<String, T> consumer = connection.consumer()) {
            List<TopicPartition> partitions = Polling.assignAll(consumer, topic);
            consumer.seekToBeginning(partitions);
            Polling.readTo(consumer.endOffsets(partitions), consumer, message -> {
                if (message.value() == null) {
                    table.remove(message.key());
                } else {
                    table.put(message.key(), message.value());
                }
            });
        }
        return table;
    }

    /**
     * Writes some entries and waits for the broker.
     *
     * @throws KafkaException when the broker does not take them
     */
    public void putAll(Map<String, T> entries) {
        try (KafkaProducer<String, T> producer = connection.producer()) {
            entries.entrySet().stream()
                    .map(entry -> producer.send(new ProducerRecord<>(topic, entry.getKey(), entry.getValue())))
                    .toList()
                    .forEach(Acknowledgement::await);
        }
    }

    /** @throws KafkaException when the broker does not take it */
    public void remove(String key) {
        try (KafkaProducer<String, T> producer = connection.producer()) {
            Acknowledgement.await(producer.send(new ProducerRecord<>(topic, key, null)));
        }
    }
}
