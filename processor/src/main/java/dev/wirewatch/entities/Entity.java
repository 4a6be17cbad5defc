package dev.wirewatch.entities;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * A person, an organization or a place in one document.
 *
 * @param id the catalogue's id, else {@code <type>:<slug of name>}
 * @param name the catalogue's name, else the longest form in the document
 * @param mentions where the document names it, in order, never empty
 */
public record Entity(String id, EntityType type, String name, List<Span> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
