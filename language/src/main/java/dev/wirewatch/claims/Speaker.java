package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who made a claim.
 *
 * @param spans the words that name the speaker
 * @param name the resolved entity's name, else the words of the spans
 * @param entityId the entity that the speaker was resolved to
 * @param role the role that the text gives, such as "finance minister"
 * @param coSpeakers ids of further entities that the same words name: "Doe and Roe said"
 */
public record Speaker(
        List<Span> spans,
        String name,
        Optional<String> entityId,
        Optional<String> role,
        Resolution resolution,
        List<String> coSpeakers) {

    public Speaker {
        spans = List.copyOf(spans);
        coSpeakers = List.copyOf(coSpeakers);
    }

    public Speaker with(List<String> others) {
        return new Speaker(spans, name, entityId, role, resolution, others);
    }
}
