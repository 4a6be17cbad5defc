package dev.wirewatch.contract;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** The dead letters that arrive from now on. */
final class DeadLetterInbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    record Letter(ConsumerRecord<String, byte[]> message) {

        byte[] value() {
            return message.value();
        }

        String header(String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Letter> arrived = new ArrayList<>();

    DeadLetterInbox(Connection connection) {
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    List<Letter> await(int count, String key) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> arrived(key).size() >= count);
        return arrived(key);
    }

    List<Letter> arrived(String key) {
        consumer.poll(POLL).forEach(message -> arrived.add(new Letter(message)));
        return arrived.stream()
                .filter(letter -> key.equals(letter.message().key()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
