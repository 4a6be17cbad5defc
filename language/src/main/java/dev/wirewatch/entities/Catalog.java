package dev.wirewatch.entities;

import java.util.Set;

/** The entities that the user knows, looked up by name. Safe for use by several threads. */
public interface Catalog {

    /** The entries of this type whose name or alias is {@code name}, letter case and spacing aside. */
    Set<CatalogEntry> find(EntityType type, String name);

    /** The entries of any type with a name or an alias of several words that is spelled exactly so. */
    Set<CatalogEntry> findSpelled(String name);

    /** Whether an entry has a name or an alias of several words that begins with this one, spelled so. */
    boolean hasNameThatBegins(String word);

    static Catalog empty() {
        return new CatalogIndex();
    }
}
