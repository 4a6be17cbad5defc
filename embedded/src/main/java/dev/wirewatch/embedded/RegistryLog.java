package dev.wirewatch.embedded;

import java.util.List;

/** The durable log of the registry's changes. */
interface RegistryLog extends AutoCloseable {

    /** All changes, oldest first. */
    List<RegistryChange> all();

    /**
     * Returns when the change is durable.
     *
     * @throws RegistryException when that is not known; it may still become so
     */
    void append(RegistryChange change);

    @Override
    void close();
}
