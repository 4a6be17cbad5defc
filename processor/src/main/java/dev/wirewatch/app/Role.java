package dev.wirewatch.app;

import java.util.Locale;
import java.util.Set;

/** What a processor can do; one does everything unless told otherwise. */
public enum Role {
    /** Articles become claims, mentions and alerts. */
    PROCESS,
    /** Articles are taken in over HTTP, and from feeds. */
    INGEST;

    public static final Set<Role> ALL = Set.of(values());

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
