package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who made a claim.
 *
 * @param spans the words that name the speaker; empty when the text names nobody
 * @param name the resolved entity's name, else the words of the spans; empty when the text names nobody
 * @param entityId the entity that the speaker was resolved to
 * @param role the role that the text gives, such as "finance minister"
 */
public record Speaker(
        List<Span> spans, String name, Optional<String> entityId, Optional<String> role, Resolution resolution) {

    public Speaker {
        spans = List.copyOf(spans);
    }
}
