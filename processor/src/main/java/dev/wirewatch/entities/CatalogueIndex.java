package dev.wirewatch.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A catalogue in memory that may change while others look things up. A reader sees an entry before or after a
 * change, never a name without its entry.
 */
public final class CatalogueIndex implements Catalogue {

    private record Key(EntityType type, String name) {}

    /** The sets are replaced, never changed. */
    private final Map<Key, Set<CatalogueEntry>> byName = new ConcurrentHashMap<>();

    private final Map<String, Set<CatalogueEntry>> bySpelling = new ConcurrentHashMap<>();
    /** How many spellings begin with a word. */
    private final Map<String, Integer> beginnings = new ConcurrentHashMap<>();

    private final Map<String, CatalogueEntry> byId = new HashMap<>();

    public static CatalogueIndex of(List<CatalogueEntry> entries) {
        CatalogueIndex index = new CatalogueIndex();
        entries.forEach(index::put);
        return index;
    }

    @Override
    public Set<CatalogueEntry> find(EntityType type, String name) {
        return byName.isEmpty() ? Set.of() : byName.getOrDefault(new Key(type, Names.key(name)), Set.of());
    }

    @Override
    public Set<CatalogueEntry> findSpelled(String name) {
        return bySpelling.getOrDefault(Names.spaced(name), Set.of());
    }

    @Override
    public boolean hasNameThatBegins(String word) {
        return beginnings.containsKey(Names.firstWord(word));
    }

    /** Adds an entry, or replaces the one with the same id. */
    public synchronized void put(CatalogueEntry entry) {
        remove(entry.id());
        byId.put(entry.id(), entry);
        for (Key key : keys(entry)) {
            byName.merge(key, Set.of(entry), CatalogueIndex::union);
        }
        for (String name : spellings(entry)) {
            bySpelling.merge(name, Set.of(entry), CatalogueIndex::union);
            beginnings.merge(Names.firstWord(name), 1, Integer::sum);
        }
    }

    /** Takes an entry out; an id that is not there is no error. */
    public synchronized void remove(String id) {
        CatalogueEntry entry = byId.remove(id);
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

    private static Set<Key> keys(CatalogueEntry entry) {
        return entry.names()
                .map(name -> new Key(entry.type(), Names.key(name)))
                .filter(key -> !key.name().isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> spellings(CatalogueEntry entry) {
        return entry.names()
                .map(Names::spaced)
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.toSet());
    }

    private static Set<CatalogueEntry> union(Set<CatalogueEntry> a, Set<CatalogueEntry> b) {
        Set<CatalogueEntry> union = new HashSet<>(a);
        union.addAll(b);
        return Set.copyOf(union);
    }

    /** The map's own convention: null takes the name out of it. */
    private static Set<CatalogueEntry> without(Set<CatalogueEntry> entries, CatalogueEntry entry) {
        Set<CatalogueEntry> rest = new HashSet<>(entries);
        rest.remove(entry);
        return rest.isEmpty() ? null : Set.copyOf(rest);
    }
}
