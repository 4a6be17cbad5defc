package dev.wirewatch.setup;

import java.util.List;
import java.util.Optional;

/** A compacted topic, row by row. Safe for many threads. */
public interface Table<T> {

    /** In the order of ids. */
    List<Row<T>> rows();

    Optional<Row<T>> row(String id);

    /**
     * Writes a row and waits until this table has it.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not take it
     */
    void put(String id, T value);

    /** Removes a row likewise. */
    void remove(String id);

    /** @param version another one after each change: its place in the topic */
    record Row<T>(String id, T value, String version) {}
}
