package dev.wirewatch.setup;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** A compacted topic, row by row. Safe for many threads. */
public interface Table<T> {

    /**
     * In the order of ids.
     *
     * @throws KafkaException when the broker has been away since the start
     */
    List<Row<T>> rows();

    /** @throws KafkaException likewise */
    Optional<Row<T>> row(String id);

    /**
     * Writes a row and waits until this table has it.
     *
     * @throws KafkaException when the broker does not take it
     */
    void put(String id, T value);

    /**
     * The same if nobody has changed the row meanwhile.
     *
     * @param version that it has now; empty when there is none
     * @throws StaleRowException when it has another one
     */
    void put(String id, T value, Optional<String> version);

    /** Removes a row likewise. */
    void remove(String id);

    /** The same if nobody has changed it meanwhile. */
    void remove(String id, Optional<String> version);

    /** @param version another one after each change: its place in the topic */
    record Row<T>(String id, T value, String version) {}
}
