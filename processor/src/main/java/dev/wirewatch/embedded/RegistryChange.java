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

    /** @param subject {@link RegistryState#GLOBAL} for the whole registry; no level takes away what was set */
    record SetCompatibility(String subject, Optional<Compatibility> level) implements RegistryChange {}

    /** @param subject {@link RegistryState#GLOBAL} for the whole registry; no mode takes away what was set */
    record SetMode(String subject, Optional<Mode> mode) implements RegistryChange {}
}
