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

    /** @param type of the values that are read; a record of any other is as bad as bytes that are none */
    public <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        return Serdes.serdeFrom(serializer(), deserializer(type));
    }

    @SuppressWarnings("unchecked") // a serializer of any record serializes T
    public <T extends SpecificRecord> Serializer<T> serializer() {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(config, false);
        return (Serializer<T>) (Serializer<?>) serializer;
    }

    /** @param type of the values; a record of any other is a {@link SerializationException} */
    public <T extends SpecificRecord> Deserializer<T> deserializer(Class<T> type) {
        Deserializer<?> any = deserializer();
        return (topic, bytes) -> {
            Object value = any.deserialize(topic, bytes);
            if (value != null && !type.isInstance(value)) {
                throw new SerializationException("The record is of type %s, not %s."
                        .formatted(value.getClass().getSimpleName(), type.getSimpleName()));
            }
            return type.cast(value);
        };
    }

    @SuppressWarnings("unchecked") // the topic list says which class a topic holds
    public <T extends SpecificRecord> Deserializer<T> deserializer() {
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(config, false);
        return (Deserializer<T>) (Deserializer<?>) deserializer;
    }
}
