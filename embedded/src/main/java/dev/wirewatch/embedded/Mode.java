package dev.wirewatch.embedded;

import java.util.Locale;

/** Which operations are allowed on a subject. */
enum Mode {
    READWRITE,
    READONLY,
    /** Of the whole registry: read-only, whatever the mode of the subject. */
    READONLY_OVERRIDE;

    static Mode named(String name) {
        for (Mode mode : values()) {
            if (mode.name().equals(name.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        // without Confluent's IMPORT: a registry is moved, ids included, with Confluent's own
        throw RegistryException.invalidMode();
    }
}
