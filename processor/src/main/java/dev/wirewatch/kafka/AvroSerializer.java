package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes what Confluent's serializer writes: a zero, the id of the schema, and the record in Avro. It asks for the id once a
 * topic; Confluent's looks the schema up for each record, which takes as long as a small record does. Safe for use by several
 * threads.
 */
final class AvroSerializer<T extends SpecificRecord> implements Serializer<T> {

    private static final byte MAGIC = 0;
    private static final int USUAL_BYTES = 512;

    /** With its buffer, which is larger than most records. */
    private static final ThreadLocal<BinaryEncoder> ENCODER = new ThreadLocal<>();

    private final SchemaRegistryClient registry;
    private final Map<String, Writer> writers = new ConcurrentHashMap<>();

    AvroSerializer(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    private record Writer(Schema schema, int id, SpecificDatumWriter<SpecificRecord> values) {}

    /** @throws SerializationException for a record that is too large for its topic, and when its schema has no id */
    @Override
    public byte[] serialize(String topic, T value) {
        if (value == null) {
            return null; // a tombstone
        }
        byte[] bytes = write(writer(topic, value.getSchema()), value);
        if (bytes.length > Topic.MAX_VALUE_BYTES) { // Kafka would fail its whole transaction, and the next attempt too
            throw new SerializationException(
                    "The record takes %,d bytes; the limit is %,d.".formatted(bytes.length, Topic.MAX_VALUE_BYTES));
        }
        return bytes;
    }

    private Writer writer(String topic, Schema schema) {
        Writer known = writers.get(topic);
        if (known != null && known.schema.equals(schema)) {
            return known;
        }
        Writer writer = new Writer(schema, id(topic, schema), new SpecificDatumWriter<>(schema));
        writers.put(topic, writer);
        return writer;
    }

    private int id(String topic, Schema schema) {
        try {
            return registry.getId(TopicSetup.subject(topic), new AvroSchema(schema));
        } catch (IOException | RestClientException e) {
            throw new SerializationException(
                    "The schema registry gives no id of %s for the topic %s.".formatted(schema.getFullName(), topic),
                    e);
        }
    }

    private static byte[] write(Writer writer, SpecificRecord value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            DataOutputStream head = new DataOutputStream(bytes);
            head.writeByte(MAGIC);
            head.writeInt(writer.id);
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, ENCODER.get());
            ENCODER.set(encoder);
            writer.values.write(value, encoder);
            encoder.flush();
        } catch (IOException | RuntimeException e) {
            ENCODER.remove(); // its buffer has a part of the record
            throw new SerializationException(
                    "%s cannot be written: %s.".formatted(writer.schema.getFullName(), e.getMessage()), e);
        }
        return bytes.toByteArray();
    }
}
