package dev.wirewatch.watch;

import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QueryIndex;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All watches, found by the names of an article and by queries. The cost of a match grows with the article, not with the
 * number of watches. One thread may put and remove while others match.
 */
public final class WatchIndex {

    private final Map<String, IndexedWatch> watches = new ConcurrentHashMap<>();
    /** By entity id, watches by their own id. */
    private final Map<String, Map<String, IndexedWatch>> byEntityId = new ConcurrentHashMap<>();

    private final Names byName = new Names();
    private final QueryIndex queries = new QueryIndex();

    /**
     * Adds a watch, or replaces the one of the same id; a concurrent match sees either the old or the new watch.
     *
     * @throws IllegalArgumentException when a query of it cannot be read; the one of the same id is then gone
     */
    public void put(Watch watch) {
        if (find(watch.id()).filter(watch::equals).isPresent()) {
            return;
        }
        IndexedWatch added;
        try {
            added = added(watch);
        } catch (IllegalArgumentException e) {
            remove(watch.id());
            throw e;
        }
        IndexedWatch before = watches.put(watch.id(), added);
        if (before != null) {
            forget(before);
            if (before.kind() == WatchKind.QUERY && watch.kind() != WatchKind.QUERY) {
                queries.remove(watch.id());
            }
        }
    }

    private IndexedWatch added(Watch watch) {
        IndexedWatch added = new IndexedWatch(watch);
        if (watch.rule() instanceof Rule.Query query) {
            queries.put(watch.id(), ParsedQuery.parse(query.text()));
        }
        WatchedNames named = WatchedNames.of(watch.rule());
        named.entityIds().forEach(id -> byEntityId
                .computeIfAbsent(id, key -> new ConcurrentHashMap<>())
                .put(watch.id(), added));
        named.names().forEach(name -> byName.add(name.name(), name.nameCase(), added));
        return added;
    }

    public void remove(String watchId) {
        IndexedWatch removed = watches.remove(watchId);
        if (removed != null) {
            if (removed.kind() == WatchKind.QUERY) {
                queries.remove(watchId);
            }
            forget(removed);
        }
    }

    private void forget(IndexedWatch removed) {
        WatchedNames named = WatchedNames.of(removed.watch().rule());
        named.entityIds()
                .forEach(id -> byEntityId.computeIfPresent(id, (key, meant) -> {
                    meant.remove(removed.id(), removed);
                    return meant.isEmpty() ? null : meant;
                }));
        named.names().forEach(name -> byName.remove(name.name(), name.nameCase(), removed));
    }

    public Optional<Watch> find(String watchId) {
        return indexed(watchId).map(IndexedWatch::watch);
    }

    Optional<IndexedWatch> indexed(String watchId) {
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

    /** The watches on statements that are told of a change, each once. */
    public List<StatementMatch> match(ChangedStatement statement) {
        return StatementMatch.of(this, statement);
    }

    /**
     * The watches on bursts that are told of one, each once.
     *
     * @param began the sensitivities for which it begins
     */
    public List<BurstMatch> match(String entityId, String name, Set<Sensitivity> began) {
        return BurstMatch.of(this, entityId, name, began);
    }

    Collection<IndexedWatch> of(String entityId) {
        return byEntityId.getOrDefault(entityId, Map.of()).values();
    }

    Names names() {
        return byName;
    }

    QueryIndex queries() {
        return queries;
    }
}
