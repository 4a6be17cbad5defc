package dev.wirewatch.bench.soak;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** Records that no processor can read. */
final class Poison {

    private static final List<Topic<?>> READ =
            List.of(Topics.ARTICLES, Topics.BACKFILL, Topics.WATCHES, Topics.CATALOG, Topics.FEEDS, Topics.FEED_STATES);

    /** An unknown schema's number, text, nothing at all, and a number that is cut off. */
    private static final List<byte[]> BYTES = List.of(
            new byte[] {0, 0x7f, 0, 0, 1, 2},
            "502 Bad Gateway".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            new byte[] {0, 0});

    private Poison() {}

    static void write(Connection connection) {
        List<byte[]> values = new ArrayList<>(BYTES);
        values.add(watch(connection));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(connection.kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Topic<?> topic : READ) {
                for (byte[] value : values) {
                    producer.send(new ProducerRecord<>(topic.name(), "poison".getBytes(StandardCharsets.UTF_8), value));
                }
            }
        }
    }

    /** A record of the wrong type everywhere but in one topic. */
    private static byte[] watch(Connection connection) {
        Watch watch = Watch.newBuilder()
                .setId("poison")
                .setLabel("Poison")
                .setKind(WatchKind.ENTITY)
                .setNames(List.of("Poison"))
                .setCreatedAt(Instant.now())
                .build();
        try (Serializer<Watch> serializer = connection.serdes().serializer()) {
            return serializer.serialize(Topics.WATCHES.name(), watch);
        }
    }
}
