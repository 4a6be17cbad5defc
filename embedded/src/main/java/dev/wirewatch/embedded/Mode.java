package dev.wirewatch.embedded;

import java.util.Locale;

/** What may be done to a subject. */
enum Mode {
    READWRITE,
    READONLY,
    /** Said of the whole registry: read-only, whatever the subjects say. */
    READONLY_OVERRIDE;

    static Mode named(String name) {
        for (Mode mode : values()) {
            if (mode.name().equals(name.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        // Confluent's IMPORT is not among them: moving a registry with its ids is work for a real one
        throw RegistryException.invalidMode();
    }
}
