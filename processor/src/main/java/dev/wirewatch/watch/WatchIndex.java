package dev.wirewatch.watch;

import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QueryIndex;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All watches, found by the names of an article and by queries. The cost of a match grows with the article, not with the
 * number of watches. One thread may put and remove while others match.
 */
public final class WatchIndex {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    /** By entity id, watches by their own id. */
    private final Map<String, Map<String, Watch>> byEntityId = new ConcurrentHashMap<>();

    private final Names byName = new Names();
    private final QueryIndex queries = new QueryIndex();
    /** Those of the watches that have any. */
    private final Map<Watch, FilterCheck> filters = new ConcurrentHashMap<>();

    /**
     * Adds a watch, or replaces the one of the same id; a concurrent match sees either the old or the new watch.
     *
     * @throws IllegalArgumentException when a query of it cannot be read; the one of the same id is then gone
     */
    public void put(Watch watch) {
        try {
            add(watch);
        } catch (IllegalArgumentException e) {
            remove(watch.id());
            throw e;
        }
        Watch before = watches.put(watch.id(), watch);
        if (before != null && !before.equals(watch)) {
            forget(before);
            if (before.kind() == WatchKind.QUERY && watch.kind() != WatchKind.QUERY) {
                queries.remove(watch.id());
            }
        }
    }

    private void add(Watch watch) {
        Optional<FilterCheck> check = Optional.of(watch.filters())
                .filter(some -> !some.equals(Filters.NONE))
                .map(FilterCheck::of);
        if (watch.rule() instanceof Rule.Query query) {
            queries.put(watch.id(), ParsedQuery.parse(query.text()));
        }
        check.ifPresent(known -> filters.put(watch, known));
        WatchedNames named = WatchedNames.of(watch.rule());
        named.entityIds().forEach(id -> byEntityId
                .computeIfAbsent(id, key -> new ConcurrentHashMap<>())
                .put(watch.id(), watch));
        named.names().forEach(name -> byName.add(name.name(), name.nameCase(), watch));
    }

    public void remove(String watchId) {
        Watch watch = watches.remove(watchId);
        if (watch != null) {
            if (watch.kind() == WatchKind.QUERY) {
                queries.remove(watchId);
            }
            forget(watch);
        }
    }

    private void forget(Watch watch) {
        filters.remove(watch);
        WatchedNames named = WatchedNames.of(watch.rule());
        named.entityIds()
                .forEach(id -> byEntityId.computeIfPresent(id, (key, meant) -> {
                    meant.remove(watch.id(), watch);
                    return meant.isEmpty() ? null : meant;
                }));
        named.names().forEach(name -> byName.remove(name.name(), name.nameCase(), watch));
    }

    public Optional<Watch> find(String watchId) {
        return Optional.ofNullable(watches.get(watchId));
    }

    public boolean contains(String watchId) {
        return watches.containsKey(watchId);
    }

    /** The watches that an article matches, each once. */
    public Matches match(Reading reading) {
        Matching matching = new Matching(this, reading);
        reading.annotation().entities().forEach(matching::entity);
        matching.text();
        reading.annotation().claims().forEach(matching::claim);
        matching.queries();
        return matching.matches();
    }

    Collection<Watch> of(String entityId) {
        return byEntityId.getOrDefault(entityId, Map.of()).values();
    }

    Names names() {
        return byName;
    }

    QueryIndex queries() {
        return queries;
    }

    Optional<FilterCheck> filters(Watch watch) {
        return Optional.ofNullable(filters.get(watch));
    }
}
