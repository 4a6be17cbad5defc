package dev.wirewatch.topology.state;

import dev.wirewatch.kafka.AvroSerdes;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What a step remembers, in RocksDB and a changelog topic. A new name for an old store loses its state. */
public record StoreSpec<T extends SpecificRecord>(String name, Class<T> type, Lifetime lifetime)
        implements InternalTopic<T> {

    @Override
    public String topic(String applicationId) {
        return "%s-%s-changelog".formatted(applicationId, name);
    }

    public StoreBuilder<KeyValueStore<String, T>> builder(AvroSerdes serdes) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name),
                Serdes.String(),
                Serdes.serdeFrom(serdes.serializer(), new StateDeserializer<>(serdes.deserializer(type))));
    }
}
