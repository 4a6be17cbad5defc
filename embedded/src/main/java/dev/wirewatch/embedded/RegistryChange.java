package dev.wirewatch.embedded;

import java.util.Optional;

/** One change of the registry; its state is the sum of all of them, in order. */
sealed interface RegistryChange {

    /** A version is added, or its state is changed. */
    record Put(SchemaVersion version) implements RegistryChange {}

    /** A version is deleted permanently. */
    record Remove(String subject, int version) implements RegistryChange {}

    /** All versions of a subject up to this one are soft-deleted. */
    record DeleteSubject(String subject, int upTo) implements RegistryChange {}

    /**
     * The compatibility level of new versions; an empty one removes the setting.
     *
     * @param subject {@link RegistryState#GLOBAL} for the whole registry
     */
    record SetCompatibility(String subject, Optional<CompatibilityLevel> level) implements RegistryChange {}

    /**
     * Which operations are allowed; an empty mode removes the setting.
     *
     * @param subject {@link RegistryState#GLOBAL} for the whole registry
     */
    record SetMode(String subject, Optional<Mode> mode) implements RegistryChange {}
}
