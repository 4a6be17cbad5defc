package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * The words that tell that somebody claims something.
 *
 * @param spans the words of the cue; empty when the text has none of its own
 * @param lemma base form, such as "say" or "according to"; empty without a cue
 * @param negated whether the cue is negated, as in "did not say"
 */
public record Cue(List<Span> spans, String lemma, CueKind kind, boolean negated) {

    public Cue {
        spans = List.copyOf(spans);
    }
}
