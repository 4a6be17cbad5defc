package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.wording.OneLine;
import java.util.Locale;

/**
 * An entity by name, as a link to its page.
 *
 * @param type a class of the style sheet: {@code person}, {@code organization}, {@code place}
 */
public record EntityLink(String name, String href, String type) {

    static EntityLink of(Entity entity) {
        return of(entity.getId(), entity.getName(), entity.getType());
    }

    static EntityLink of(EntityRef entity) {
        return of(entity.getId(), entity.getName(), entity.getType());
    }

    static EntityLink of(StoryEntity entity) {
        return of(entity.getId(), entity.getName(), entity.getType());
    }

    private static EntityLink of(String id, String name, Enum<?> type) {
        return new EntityLink(OneLine.of(name), Links.entity(id), type.name().toLowerCase(Locale.ROOT));
    }
}
