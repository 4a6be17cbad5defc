package dev.wirewatch.topology.state;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** A topic that Kafka Streams makes for the topology: a store's changelog or a repartition. */
public sealed interface InternalTopic<T> permits StoreSpec, RepartitionSpec {

    /** The class of its values; keys are plain strings. */
    Class<T> type();

    /** Its name on the cluster. */
    String topic(String applicationId);

    default Schema schema() {
        return SpecificData.get().getSchema(type());
    }
}
