package dev.wirewatch.entities;

import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who and what a text names. Safe for use by several threads. */
public final class EntityFinder {

    private final NameModel model;

    private EntityFinder(NameModel model) {
        this.model = model;
    }

    /** Loads the name model: one to three seconds, some 300 MB of heap. */
    public static EntityFinder load() {
        return new EntityFinder(NameModel.load());
    }

    /** Returns in order of their first mention; mentions are apart from each other. */
    public List<Entity> find(Reading reading, Catalogue catalogue) {
        List<Mention> found = new ArrayList<>();
        for (Paragraph paragraph : reading.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                found.addAll(model.find(sentence));
            }
        }
        List<Mention> mentions = CatalogueNames.add(reading, Consistency.of(reading, found), catalogue);
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (List<Mention> group : NameJoiner.join(reading, mentions)) {
            Entity entity = entity(group, catalogue);
            entities.merge(entity.id(), entity, EntityFinder::merged);
        }
        return entities.values().stream()
                .sorted(Comparator.comparing(entity -> entity.mentions().get(0)))
                .toList();
    }

    private static Entity entity(List<Mention> group, Catalogue catalogue) {
        List<Span> spans = group.stream().map(Mention::span).sorted().toList();
        EntityType type = group.get(0).type();
        // of equally long forms the first wins, so that a headline in capitals does not
        String name = group.stream()
                .map(Mention::name)
                .max(Comparator.comparingInt(String::length).thenComparing(form -> !isShouted(form)))
                .orElseThrow();
        return known(group, type, catalogue)
                .map(entry -> new Entity(entry.id(), entry.type(), entry.name(), spans))
                .orElseGet(() -> new Entity(Names.id(type, name), type, name, spans));
    }

    private static boolean isShouted(String form) {
        return form.indexOf(' ') > 0 && form.chars().noneMatch(Character::isLowerCase);
    }

    /** The model takes many a company for a place: a name of several words may be of another type. */
    private static Optional<CatalogueEntry> known(List<Mention> group, EntityType type, Catalogue catalogue) {
        List<CatalogueEntry> ofType = entries(group, Stream.of(type), catalogue);
        if (ofType.isEmpty()) {
            List<Mention> longForms =
                    group.stream().filter(m -> m.words().size() > 1).toList();
            List<CatalogueEntry> ofAny = entries(longForms, Stream.of(EntityType.values()), catalogue);
            return ofAny.size() == 1 ? Optional.of(ofAny.get(0)) : Optional.empty();
        }
        return ofType.size() == 1 ? Optional.of(ofType.get(0)) : Optional.empty();
    }

    private static List<CatalogueEntry> entries(List<Mention> group, Stream<EntityType> types, Catalogue catalogue) {
        return types.flatMap(type -> group.stream()
                        .map(Mention::name)
                        .distinct()
                        .flatMap(name -> catalogue.find(type, name).stream()))
                .distinct()
                .toList();
    }

    private static Entity merged(Entity a, Entity b) {
        List<Span> spans =
                Stream.of(a, b).flatMap(e -> e.mentions().stream()).sorted().toList();
        return new Entity(a.id(), a.type(), a.name(), spans);
    }
}
