package dev.wirewatch.embedded;

import java.util.List;

/** Where the registry's changes are kept. */
interface ChangeLog extends AutoCloseable {

    /** Every change that was kept, oldest first. */
    List<RegistryChange> all();

    /**
     * Returns when the change is safe.
     *
     * @throws RegistryException when it may not be, though it may turn up later
     */
    void append(RegistryChange change);

    @Override
    void close();
}
