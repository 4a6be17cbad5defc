package dev.wirewatch.entities;

import java.util.List;

/** An entity that the user knows, with the other names that it goes by. */
public record CatalogueEntry(String id, EntityType type, String name, List<String> aliases) {

    public CatalogueEntry {
        aliases = List.copyOf(aliases);
    }
}
