package dev.wirewatch.entities;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue in memory that may change while others look things up. A reader sees an entry before or after a
 * change, never a name without its entry.
 */
public final class CatalogueIndex implements Catalogue {

    private record Key(EntityType type, String name) {}

    private final Map<Key, Set<CatalogueEntry>> byName = new ConcurrentHashMap<>();
    private final Map<String, CatalogueEntry> byId = new HashMap<>();

    public static CatalogueIndex of(List<CatalogueEntry> entries) {
        CatalogueIndex index = new CatalogueIndex();
        entries.forEach(index::put);
        return index;
    }

    @Override
    public Optional<CatalogueEntry> find(EntityType type, String name) {
        Set<CatalogueEntry> found = byName.getOrDefault(new Key(type, Names.key(name)), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Adds an entry, or replaces the one with the same id. */
    public synchronized void put(CatalogueEntry entry) {
        remove(entry.id());
        byId.put(entry.id(), entry);
        for (Key key : keys(entry)) {
            byName.merge(key, Set.of(entry), CatalogueIndex::union);
        }
    }

    /** Takes an entry out; an id that is not there is no error. */
    public synchronized void remove(String id) {
        CatalogueEntry entry = byId.remove(id);
        if (entry != null) {
            for (Key key : keys(entry)) {
                byName.computeIfPresent(key, (k, entries) -> without(entries, entry));
            }
        }
    }

    public synchronized int size() {
        return byId.size();
    }

    private static Set<Key> keys(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(name -> new Key(entry.type(), Names.key(name)))
                .filter(key -> !key.name().isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<CatalogueEntry> union(Set<CatalogueEntry> a, Set<CatalogueEntry> b) {
        Set<CatalogueEntry> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return Set.copyOf(union);
    }

    /** The map's own convention: null takes the name out of it. */
    private static Set<CatalogueEntry> without(Set<CatalogueEntry> entries, CatalogueEntry entry) {
        Set<CatalogueEntry> rest = new LinkedHashSet<>(entries);
        rest.remove(entry);
        return rest.isEmpty() ? null : Set.copyOf(rest);
    }
}
