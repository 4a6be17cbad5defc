package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All watches, found by the names of an article. The cost of a match grows with the article, not with the number of
 * watches. One thread may put and remove while others match.
 */
public final class WatchIndex {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    /** By entity id, watches by their own id. */
    private final Map<String, Map<String, Watch>> byEntityId = new ConcurrentHashMap<>();

    private final Names byName = new Names();

    /** Adds a watch, or replaces the one of the same id; a concurrent match sees either the old or the new watch. */
    public void put(Watch watch) {
        watch.rule().named().ifPresent(named -> {
            named.entityId().ifPresent(id -> byEntityId
                    .computeIfAbsent(id, key -> new ConcurrentHashMap<>())
                    .put(watch.id(), watch));
            named.names().forEach(name -> byName.add(name, watch));
        });
        Watch before = watches.put(watch.id(), watch);
        if (before != null && !before.equals(watch)) {
            forget(before);
        }
    }

    public void remove(String watchId) {
        Watch watch = watches.remove(watchId);
        if (watch != null) {
            forget(watch);
        }
    }

    private void forget(Watch watch) {
        watch.rule().named().ifPresent(named -> {
            named.entityId()
                    .ifPresent(id -> byEntityId.computeIfPresent(id, (key, meant) -> {
                        meant.remove(watch.id(), watch);
                        return meant.isEmpty() ? null : meant;
                    }));
            named.names().forEach(name -> byName.remove(name, watch));
        });
    }

    public Optional<Watch> find(String watchId) {
        return Optional.ofNullable(watches.get(watchId));
    }

    public boolean contains(String watchId) {
        return watches.containsKey(watchId);
    }

    /** The watches that an article matches, each once. */
    public List<Match> match(Document document, List<Span> skipped, List<Entity> entities, List<Claim> claims) {
        Matching matching = new Matching(this, document.text(), skipped);
        entities.forEach(matching::entity);
        matching.text();
        claims.forEach(matching::claim);
        return matching.matches();
    }

    Collection<Watch> of(String entityId) {
        return byEntityId.getOrDefault(entityId, Map.of()).values();
    }

    Names names() {
        return byName;
    }
}
