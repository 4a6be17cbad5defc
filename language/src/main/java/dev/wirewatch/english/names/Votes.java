package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How often each name of a text was taken for an entity of which type. */
final class Votes {

    private final Map<String, Map<EntityType, Integer>> byName = new HashMap<>();

    void add(String name, EntityType type) {
        add(name, type, 1);
    }

    void add(String name, EntityType type, int votes) {
        byName.computeIfAbsent(name, key -> new EnumMap<>(EntityType.class)).merge(type, votes, Integer::sum);
    }

    int of(String name, EntityType type) {
        return byName.getOrDefault(name, Map.of()).getOrDefault(type, 0);
    }

    /** Settles a name that somebody voted for; other names stay unknown. */
    void settle(String name, EntityType type) {
        byName.computeIfPresent(name, (key, counts) -> new EnumMap<>(Map.of(type, 1)));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Calls back with each name and the type that most votes are for. */
    void forEach(BiConsumer<String, EntityType> result) {
        byName.forEach((name, counts) -> result.accept(
                name,
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
    }
}
