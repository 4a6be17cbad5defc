package dev.wirewatch.trend;

import dev.wirewatch.entities.EntityType;

/** Who or what an article is about, and not only names in passing. */
public record MainEntity(String id, EntityType type, String name) {

    /**
     * Whether an article is about an entity: its headline names it, or it does so twice.
     *
     * @param mentions how often the article names it
     * @param first where it does so first, in UTF-16 code units
     * @param headlineEnd where the headline ends
     */
    public static boolean is(int mentions, int first, int headlineEnd) {
        return mentions > 1 || first < headlineEnd;
    }

    /** Whether it is a person of whom one name is known: "Brandt". */
    boolean isSurname() {
        return type == EntityType.PERSON && name.indexOf(' ') < 0;
    }

    boolean isFullName() {
        return type == EntityType.PERSON && name.indexOf(' ') >= 0;
    }
}
