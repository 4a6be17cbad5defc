package dev.wirewatch.embedded;

import java.util.Optional;

/** One thing that happened to the registry; all of them in order are the registry. */
sealed interface RegistryChange {

    /** A version is there, new or in a new state. */
    record Put(SchemaVersion version) implements RegistryChange {}

    /** A version is gone for good. */
    record Remove(String subject, int version) implements RegistryChange {}

    /** All versions of a subject up to this one are softly deleted, in one stroke. */
    record DeleteSubject(String subject, int upTo) implements RegistryChange {}

    /**
     * What new versions must keep to; no level takes away what was set.
     *
     * @param subject {@link RegistryState#GLOBAL} for the whole registry
     */
    record SetCompatibility(String subject, Optional<Compatibility> level) implements RegistryChange {}

    /**
     * What may be done; no mode takes away what was set.
     *
     * @param subject {@link RegistryState#GLOBAL} for the whole registry
     */
    record SetMode(String subject, Optional<Mode> mode) implements RegistryChange {}
}
