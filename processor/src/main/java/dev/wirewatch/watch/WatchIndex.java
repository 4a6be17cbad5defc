package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All watches, found by the names of an article. The cost of a match grows with the article, not with the number of
 * watches. One thread may put and remove while others match.
 */
public final class WatchIndex {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Map<String, Set<Watch>> byEntityId = new ConcurrentHashMap<>();
    private final Names byName = new Names();

    /** Adds a watch, or replaces the one of the same id. */
    public void put(Watch watch) {
        remove(watch.id());
        watches.put(watch.id(), watch);
        watch.entityId().ifPresent(id -> byEntityId
                .computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet())
                .add(watch));
        watch.names().forEach(name -> byName.add(name, watch));
    }

    public void remove(String watchId) {
        Watch watch = watches.remove(watchId);
        if (watch != null) {
            watch.entityId()
                    .ifPresent(id -> byEntityId.getOrDefault(id, Set.of()).remove(watch));
            watch.names().forEach(name -> byName.remove(name, watch));
        }
    }

    public boolean contains(String watchId) {
        return watches.containsKey(watchId);
    }

    /** The watches that an article meets, each once. */
    public List<Match> match(Document document, List<Span> skipped, List<Entity> entities, List<Claim> claims) {
        Matching matching = new Matching(this, document.text(), skipped);
        entities.forEach(matching::entity);
        matching.text();
        claims.forEach(matching::claim);
        return matching.matches();
    }

    Set<Watch> of(String entityId) {
        return byEntityId.getOrDefault(entityId, Set.of());
    }

    Names names() {
        return byName;
    }
}
