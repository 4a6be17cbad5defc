package dev.wirewatch.topology.table;

/** What a global table is read into. One thread writes while others read. */
public interface TableIndex<T> {

    /** @throws IllegalArgumentException when the value makes no sense */
    void put(String key, T value);

    void remove(String key);
}
