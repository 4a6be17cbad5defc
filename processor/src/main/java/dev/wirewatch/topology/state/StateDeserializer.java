package dev.wirewatch.topology.state;

import dev.wirewatch.kafka.Outage;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a step remembers; what another program has put in its place counts as forgotten, which is null to Kafka. */
record StateDeserializer<T>(Deserializer<T> values) implements Deserializer<T> {

    private static final Logger LOG = LoggerFactory.getLogger(StateDeserializer.class);

    @Override
    public T deserialize(String topic, byte[] bytes) {
        try {
            return values.deserialize(topic, bytes);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn("event=unreadable-state topic={} cause=\"{}\"", topic, e.getMessage());
            return null;
        }
    }

    @Override
    public void close() {
        values.close();
    }
}
