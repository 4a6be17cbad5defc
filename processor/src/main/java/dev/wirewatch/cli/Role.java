package dev.wirewatch.cli;

import java.util.Locale;
import java.util.Set;

/** What a processor can do; one does everything unless told otherwise. */
enum Role {
    /** Articles become claims, mentions and alerts. */
    PROCESS,
    /** Articles are taken in over HTTP, and from feeds. */
    INGEST;

    static final Set<Role> ALL = Set.of(values());

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
