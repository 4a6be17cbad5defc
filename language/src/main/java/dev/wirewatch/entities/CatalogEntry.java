package dev.wirewatch.entities;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity that the user knows.
 *
 * @param aliases other names that it goes by
 * @param description a few words on what it is
 * @param related names of others that are found in the same articles
 */
public record CatalogEntry(
        String id, EntityType type, String name, List<String> aliases, String description, List<String> related) {

    public CatalogEntry {
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
    }

    /** An entry that nothing more is known of. */
    public CatalogEntry(String id, EntityType type, String name, List<String> aliases) {
        this(id, type, name, aliases, "", List.of());
    }

    /** Its name and its aliases. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
