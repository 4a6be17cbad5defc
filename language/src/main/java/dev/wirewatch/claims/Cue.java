package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * The words that tell that somebody claims something.
 *
 * @param spans the words of the cue; empty when the text has none of its own
 * @param lemma base form, such as "say" or "according to"; empty without a cue
 * @param negated whether the cue is negated: "did not say", "refused to say"
 * @param modal whether the claim is only expected, possible or wanted: "may say", "is expected to announce"
 */
public record Cue(List<Span> spans, String lemma, CueKind kind, boolean negated, boolean modal) {

    public Cue {
        spans = List.copyOf(spans);
    }

    public static Cue none() {
        return new Cue(List.of(), "", CueKind.SAY, false, false);
    }

    public static Cue of(Span words, String lemma, CueKind kind) {
        return new Cue(List.of(words), lemma, kind, false, false);
    }
}
