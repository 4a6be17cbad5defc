package dev.wirewatch.annotation;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a document. No mention, speaker, cue or content lies in a skipped span.
 *
 * @param language BCP 47 tag; empty when the text does not tell
 * @param skipped stretches that are not story, in order, apart from each other
 * @param entities in order of their first mention
 * @param claims in order of their content
 */
public record Annotation(Optional<String> language, List<Span> skipped, List<Entity> entities, List<Claim> claims) {

    public Annotation {
        skipped = List.copyOf(skipped);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }

    /** The annotation of a document in which there is nothing to find. */
    public static Annotation empty() {
        return new Annotation(Optional.empty(), List.of(), List.of(), List.of());
    }
}
