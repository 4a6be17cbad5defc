package dev.wirewatch.trend;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whom a surname stands for, so that "Brandt" in a flash ahead of its story counts for Ada Brandt: for the one whom the same
 * story has named in full, else for the only one of that surname who was named. All that it knows are the full names, each
 * with the story that had it last.
 */
public final class Surnames {

    private final Map<String, Map<String, Bearer>> bearers = new HashMap<>();

    private record Bearer(MainEntity person, String story) {}

    /** Returns whom a name stands for: as a rule itself. */
    public MainEntity resolve(MainEntity entity, String story) {
        if (!entity.isSurname()) {
            return entity;
        }
        Collection<Bearer> all = bearers.getOrDefault(surname(entity), Map.of()).values();
        List<Bearer> here =
                all.stream().filter(bearer -> bearer.story().equals(story)).toList();
        Collection<Bearer> meant = here.isEmpty() ? all : here;
        return meant.size() == 1 ? meant.iterator().next().person() : entity;
    }

    /** Remembers a full name; of what is none, nothing. */
    public void add(MainEntity entity, String story) {
        if (entity.isFullName()) {
            bearers.computeIfAbsent(surname(entity), surname -> new LinkedHashMap<>())
                    .put(entity.id(), new Bearer(entity, story));
        }
    }

    public void remove(MainEntity entity) {
        bearers.computeIfPresent(surname(entity), (surname, known) -> {
            known.remove(entity.id());
            return known.isEmpty() ? null : known;
        });
    }

    private static String surname(MainEntity entity) {
        String name = entity.name();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
