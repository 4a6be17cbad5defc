package dev.wirewatch.archive;

import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.StoredRecord;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** A topic whose records go into the archive. */
final class FollowedTopic<T> {

    private interface Reader<T> {
        Optional<T> read(ConsumerRecord<String, byte[]> stored);
    }

    private final Topic<?> topic;
    private final Kind<T> kind;
    private final Reader<T> reader;

    private FollowedTopic(Topic<?> topic, Kind<T> kind, Reader<T> reader) {
        this.topic = topic;
        this.kind = kind;
        this.reader = reader;
    }

    static List<FollowedTopic<?>> all(Connection connection, Clock clock) {
        AvroSerdes serdes = connection.serdes();
        DeadLetterReader deadLetters = new DeadLetterReader(serdes, clock);
        return List.of(
                avro(Topics.ENRICHED, Kind.ARTICLES, serdes),
                avro(Topics.MENTIONS, Kind.MENTIONS, serdes),
                avro(Topics.CLAIMS, Kind.CLAIMS, serdes),
                avro(Topics.ALERTS, Kind.ALERTS, serdes),
                avro(Topics.STORIES, Kind.STORIES, serdes),
                avro(Topics.STATEMENTS, Kind.STATEMENTS, serdes),
                avro(Topics.TRENDS, Kind.TRENDS, serdes),
                new FollowedTopic<>(Topics.DEAD_LETTERS, Kind.DEAD_LETTERS, deadLetters::read));
    }

    private static <T extends SpecificRecord> FollowedTopic<T> avro(Topic<T> topic, Kind<T> kind, AvroSerdes serdes) {
        Deserializer<T> deserializer = serdes.deserializer(topic.type());
        return new FollowedTopic<>(topic, kind, stored -> new StoredRecord<>(stored, deserializer).decode());
    }

    String name() {
        return topic.name();
    }

    /** What cannot be read is left out. */
    void add(ConsumerRecord<String, byte[]> stored, ArchiveIndex index) throws IOException {
        Optional<T> record = reader.read(stored);
        if (record.isPresent()) {
            index.add(kind, record.get(), Instant.ofEpochMilli(stored.timestamp()));
        }
    }
}
