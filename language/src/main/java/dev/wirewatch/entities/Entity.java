package dev.wirewatch.entities;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * A person, an organization or a place in one document.
 *
 * @param id the catalog's id, else {@code country:<ISO 3166 code>}, else {@code <type>:<slug of name>}
 * @param name the catalog's name, else the longest form in the document
 * @param mentions where the document names it, in order, never empty
 * @param candidates ids of the catalog's entries that it may be when the document does not tell which, in order;
 *     empty when it is none of them or one for certain
 */
public record Entity(String id, EntityType type, String name, List<Span> mentions, List<String> candidates) {

    public Entity {
        mentions = List.copyOf(mentions);
        candidates = List.copyOf(candidates);
    }

    /** An entity without rivals. */
    public Entity(String id, EntityType type, String name, List<Span> mentions) {
        this(id, type, name, mentions, List.of());
    }
}
