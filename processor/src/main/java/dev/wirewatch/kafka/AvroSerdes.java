package dev.wirewatch.kafka;

import dev.wirewatch.schemas.TrustedRecords;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Confluent's Avro serializers for values of our generated classes. They look schemas up and never register one, and share
 * what they have looked up.
 */
public final class AvroSerdes {

    static {
        TrustedRecords.trust();
    }

    private static final Logger LOG = LoggerFactory.getLogger(AvroSerdes.class);

    private final Map<String, Object> config;
    private final SchemaRegistryClient client;

    /** @param registry settings of the Confluent client, among them {@code schema.registry.url} */
    public AvroSerdes(Map<String, Object> registry) {
        client = new Connection(Map.of(), registry).schemaRegistry();
        config = new HashMap<>(registry);
        config.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
    }

    /**
     * Looks up the schemas of all topics before the first record needs them, which would wait for the registry once for each.
     *
     * @param internal schemas of a topology's own topics, by topic name
     */
    public void lookUp(Map<String, Schema> internal) {
        try {
            for (Map.Entry<String, Schema> topic : TopicSetup.schemas(internal).entrySet()) {
                String subject = TopicSetup.subject(topic.getKey());
                int id = client.getId(subject, new AvroSchema(topic.getValue()));
                client.getSchemaBySubjectAndId(subject, id);
            }
        } catch (IOException | RestClientException e) {
            LOG.debug("event=schemas-not-looked-up cause=\"{}\"", e.getMessage()); // the records will wait, then
        }
    }

    public <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        return Serdes.serdeFrom(serializer(), deserializer(type));
    }

    public <T extends SpecificRecord> Serializer<T> serializer() {
        return new AvroSerializer<>(client);
    }

    /** @param type of the values; a record of any other is a {@link SerializationException}, like bytes that are no record */
    public <T extends SpecificRecord> Deserializer<T> deserializer(Class<T> type) {
        KafkaAvroDeserializer avro = new KafkaAvroDeserializer(client);
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
        };
    }
}
