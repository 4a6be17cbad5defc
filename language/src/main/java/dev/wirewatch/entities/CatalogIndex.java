package dev.wirewatch.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A catalog in memory that may change while others look things up. A reader sees an entry before or after a
 * change, never a name without its entry.
 */
public final class CatalogIndex implements Catalog {

    private record Key(EntityType type, String name) {}

    /** The sets are replaced, never changed. */
    private final Map<Key, Set<CatalogEntry>> byName = new ConcurrentHashMap<>();

    private final Map<String, Set<CatalogEntry>> bySpelling = new ConcurrentHashMap<>();
    /** How many spellings begin with a word. */
    private final Map<String, Integer> beginnings = new ConcurrentHashMap<>();

    private final Map<String, CatalogEntry> byId = new HashMap<>();

    public static CatalogIndex of(List<CatalogEntry> entries) {
        CatalogIndex index = new CatalogIndex();
        entries.forEach(index::put);
        return index;
    }

    @Override
    public Set<CatalogEntry> find(EntityType type, String name) {
        return byName.isEmpty() ? Set.of() : byName.getOrDefault(new Key(type, Names.key(name)), Set.of());
    }

    @Override
    public Set<CatalogEntry> findSpelled(String name) {
        return bySpelling.getOrDefault(Names.spaced(name), Set.of());
    }

    @Override
    public boolean hasNameThatBegins(String word) {
        return beginnings.containsKey(Names.firstWord(word));
    }

    /** Adds an entry, or replaces the one with the same id. */
    public synchronized void put(CatalogEntry entry) {
        remove(entry.id());
        byId.put(entry.id(), entry);
        for (Key key : keys(entry)) {
            byName.merge(key, Set.of(entry), CatalogIndex::union);
        }
        for (String name : spellings(entry)) {
            bySpelling.merge(name, Set.of(entry), CatalogIndex::union);
            beginnings.merge(Names.firstWord(name), 1, Integer::sum);
        }
    }

    /** Takes an entry out; an id that is not there is no error. */
    public synchronized void remove(String id) {
        CatalogEntry entry = byId.remove(id);
        if (entry != null) {
            for (Key key : keys(entry)) {
                byName.computeIfPresent(key, (k, entries) -> without(entries, entry));
            }
            for (String name : spellings(entry)) {
                bySpelling.computeIfPresent(name, (k, entries) -> without(entries, entry));
                beginnings.computeIfPresent(Names.firstWord(name), (k, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    public synchronized int size() {
        return byId.size();
    }

    private static Set<Key> keys(CatalogEntry entry) {
        return entry.names()
                .map(name -> new Key(entry.type(), Names.key(name)))
                .filter(key -> !key.name().isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> spellings(CatalogEntry entry) {
        return entry.names()
                .map(Names::spaced)
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.toSet());
    }

    private static Set<CatalogEntry> union(Set<CatalogEntry> a, Set<CatalogEntry> b) {
        Set<CatalogEntry> union = new HashSet<>(a);
        union.addAll(b);
        return Set.copyOf(union);
    }

    /** The map's own convention: null takes the name out of it. */
    private static Set<CatalogEntry> without(Set<CatalogEntry> entries, CatalogEntry entry) {
        Set<CatalogEntry> rest = new HashSet<>(entries);
        rest.remove(entry);
        return rest.isEmpty() ? null : Set.copyOf(rest);
    }
}
