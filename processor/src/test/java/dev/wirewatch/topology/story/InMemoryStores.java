package dev.wirewatch.topology.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.internals.WrappedStateStore;

/** Stores that need no registry. Like those of a topology they read as null what cannot be read. */
final class InMemoryStores {

    private InMemoryStores() {}

    static <T extends SpecificRecord> KeyValueStore<String, T> open(
            String name, Class<T> type, MockProcessorContext<?, ?> context) {
        KeyValueStore<String, T> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name),
                        Serdes.String(),
                        Serdes.serdeFrom(serializer(type), deserializer(type)))
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    /** Puts a value there that cannot be read. */
    @SuppressWarnings("unchecked") // what Kafka Streams wraps holds bytes
    static void damage(KeyValueStore<String, ?> store, String key) {
        var bytes = (KeyValueStore<Bytes, byte[]>) ((WrappedStateStore<?, ?, ?>) store).wrapped();
        bytes.put(Bytes.wrap(key.getBytes(StandardCharsets.UTF_8)), new byte[1]);
    }

    private static <T extends SpecificRecord> Serializer<T> serializer(Class<T> type) {
        BinaryMessageEncoder<T> encoder = new BinaryMessageEncoder<>(
                SpecificData.get(), SpecificData.get().getSchema(type));
        return (topic, value) -> {
            try {
                ByteBuffer encoded = encoder.encode(value);
                byte[] bytes = new byte[encoded.remaining()];
                encoded.get(bytes);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static <T extends SpecificRecord> Deserializer<T> deserializer(Class<T> type) {
        BinaryMessageDecoder<T> decoder = new BinaryMessageDecoder<>(
                SpecificData.get(), SpecificData.get().getSchema(type));
        return (topic, bytes) -> {
            try {
                return decoder.decode(bytes);
            } catch (IOException | RuntimeException e) {
                return null;
            }
        };
    }
}
