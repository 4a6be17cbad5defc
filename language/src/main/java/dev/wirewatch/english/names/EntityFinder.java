package dev.wirewatch.english.names;

import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogNames;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds who and what a text names. Safe for use by several threads. */
public final class EntityFinder {

    private final Countries countries = Countries.fromResource();
    private final Gazetteer gazetteer = Gazetteer.fromResources(countries);
    private final NameWords words = NameWords.fromResource();
    private final NameFinder names;
    private final NameJoiner joiner = new NameJoiner(words, gazetteer, countries);

    private EntityFinder(NameModel model) {
        this.names = new NameFinder(model, words, gazetteer, countries);
    }

    /** Loads the name model: about half a second, some 40 MB of heap. */
    public static EntityFinder load() {
        return new EntityFinder(NameModel.load());
    }

    /** Returns in order of their first mention; mentions are apart from each other. */
    public List<Entity> find(Reading reading, Catalog catalog) {
        NameFinder.Found found = names.find(reading);
        List<Mention> mentions = CatalogNames.add(reading, found.mentions(), catalog);
        Collection<List<Mention>> groups = joiner.join(mentions, found.expansions());
        EntityIds ids = new EntityIds(groups, gazetteer);
        Linker linker = new Linker(reading.text(), catalog, countries, words, ids);
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (List<Mention> group : groups) {
            Entity entity = linker.link(group);
            entities.merge(entity.id(), entity, EntityFinder::merged);
        }
        return entities.values().stream()
                .sorted(Comparator.comparing(entity -> entity.mentions().get(0)))
                .toList();
    }

    private static Entity merged(Entity a, Entity b) {
        List<Span> spans =
                Stream.of(a, b).flatMap(e -> e.mentions().stream()).sorted().toList();
        return new Entity(a.id(), a.type(), a.name(), spans, a.candidates());
    }
}
