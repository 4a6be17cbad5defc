package dev.wirewatch.topology.state;

import org.apache.avro.specific.SpecificRecord;

/** A repartition: the topic between two sub-topologies that work by different keys. */
public record RepartitionSpec<T extends SpecificRecord>(String name, Class<T> type) implements InternalTopic<T> {

    @Override
    public String topic(String applicationId) {
        return "%s-%s-repartition".formatted(applicationId, name);
    }
}
