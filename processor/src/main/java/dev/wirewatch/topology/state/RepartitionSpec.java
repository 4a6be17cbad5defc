package dev.wirewatch.topology.state;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * A repartition: the topic between two sub-topologies that work by different keys.
 *
 * @param partitions how many it has; empty for as many as what comes in
 */
public record RepartitionSpec<T extends SpecificRecord>(String name, Class<T> type, Optional<Integer> partitions)
        implements InternalTopic<T> {

    public RepartitionSpec(String name, Class<T> type) {
        this(name, type, Optional.empty());
    }

    @Override
    public String topic(String applicationId) {
        return "%s-%s-repartition".formatted(applicationId, name);
    }
}
