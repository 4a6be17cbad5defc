package dev.wirewatch.entities;

import java.util.Optional;

/** The entities that the user knows, looked up by name. Safe for use by several threads. */
public interface Catalogue {

    /**
     * The one entry of this type whose name or alias is {@code name}, letter case and spacing aside.
     *
     * @return empty when no entry, or more than one, goes by that name
     */
    Optional<CatalogueEntry> find(EntityType type, String name);

    static Catalogue empty() {
        return (type, name) -> Optional.empty();
    }
}
