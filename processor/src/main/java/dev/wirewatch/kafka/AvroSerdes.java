package dev.wirewatch.kafka;

import dev.wirewatch.schemas.TrustedRecords;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Confluent's Avro serializers for values of our generated classes. They look schemas up and never register one. */
public final class AvroSerdes {

    static {
        TrustedRecords.trust();
    }

    private final Map<String, Object> config;

    /** @param registry settings of the Confluent client, among them {@code schema.registry.url} */
    public AvroSerdes(Map<String, Object> registry) {
        config = new HashMap<>(registry);
        config.put(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS, false);
        config.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
    }

    public <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        return Serdes.serdeFrom(serializer(), deserializer(type));
    }

    /**
     * A record that is too large for its topic is a {@link SerializationException}: Kafka would fail its whole transaction,
     * and the next attempt too.
     */
    public <T extends SpecificRecord> Serializer<T> serializer() {
        KafkaAvroSerializer avro = new KafkaAvroSerializer();
        avro.configure(config, false);
        return new Serializer<>() {
            @Override
            public byte[] serialize(String topic, T value) {
                byte[] bytes = avro.serialize(topic, value);
                if (bytes != null && bytes.length > Topic.MAX_VALUE_BYTES) {
                    throw new SerializationException("The record takes %,d bytes; the limit is %,d."
                            .formatted(bytes.length, Topic.MAX_VALUE_BYTES));
                }
                return bytes;
            }

            @Override
            public void close() {
                avro.close();
            }
        };
    }

    /** @param type of the values; a record of any other is a {@link SerializationException}, like bytes that are no record */
    public <T extends SpecificRecord> Deserializer<T> deserializer(Class<T> type) {
        KafkaAvroDeserializer avro = new KafkaAvroDeserializer();
        avro.configure(config, false);
        return new Deserializer<>() {
            @Override
            public T deserialize(String topic, byte[] bytes) {
                Object value = avro.deserialize(topic, bytes);
                if (value != null && !type.isInstance(value)) {
                    throw new SerializationException("The record is of type %s, not %s."
                            .formatted(value.getClass().getSimpleName(), type.getSimpleName()));
                }
                return type.cast(value);
            }

            @Override
            public void close() {
                avro.close();
            }
        };
    }
}
