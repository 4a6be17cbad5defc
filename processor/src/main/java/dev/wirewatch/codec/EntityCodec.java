package dev.wirewatch.codec;

import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.text.Span;
import java.util.List;

/** Entities and the catalog's entries to Avro and back. */
public final class EntityCodec {

    private EntityCodec() {}

    public static CatalogEntity encode(CatalogEntry entry) {
        return new CatalogEntity(
                entry.id(), encode(entry.type()), entry.name(), entry.aliases(), entry.description(), entry.related());
    }

    /**
     * @param key of its record, which is its id
     * @throws UnknownSymbolException when only a later version knows its type
     */
    public static CatalogEntry decode(String key, CatalogEntity entity) {
        return new CatalogEntry(
                key,
                decode(entity.getType()),
                entity.getName(),
                entity.getAliases(),
                entity.getDescription(),
                entity.getRelated());
    }

    /** @param text the document that names it */
    static dev.wirewatch.schemas.Entity encode(Entity entity, String text) {
        return new dev.wirewatch.schemas.Entity(
                entity.id(),
                encode(entity.type()),
                entity.name(),
                entity.mentions().stream().map(span -> mention(span, text)).toList(),
                entity.candidates());
    }

    static Entity decode(dev.wirewatch.schemas.Entity entity) {
        return new Entity(
                entity.getId(),
                decode(entity.getType()),
                entity.getName(),
                entity.getMentions().stream()
                        .map(mention -> Spans.decode(mention.getSpan()))
                        .toList(),
                entity.getCandidates());
    }

    static EntityRef reference(Entity entity) {
        return new EntityRef(entity.id(), encode(entity.type()), entity.name());
    }

    static List<String> ids(List<EntityRef> references) {
        return references.stream().map(EntityRef::getId).toList();
    }

    private static Mention mention(Span span, String text) {
        return new Mention(Spans.encode(span), span.in(text));
    }

    static dev.wirewatch.schemas.EntityType encode(EntityType type) {
        return switch (type) {
            case PERSON -> dev.wirewatch.schemas.EntityType.PERSON;
            case ORGANIZATION -> dev.wirewatch.schemas.EntityType.ORGANIZATION;
            case PLACE -> dev.wirewatch.schemas.EntityType.PLACE;
            case OTHER -> dev.wirewatch.schemas.EntityType.OTHER;
        };
    }

    static EntityType decode(dev.wirewatch.schemas.EntityType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case PLACE -> EntityType.PLACE;
            case OTHER -> EntityType.OTHER;
            case UNKNOWN -> throw new UnknownSymbolException(type);
        };
    }
}
