package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * The words that tell that somebody claims something.
 *
 * @param spans the words of the cue; empty when the text has none of its own
 * @param lemma base form, such as "say" or "according to"; empty without a cue
 * @param factuality whether the words were said at all
 */
public record Cue(List<Span> spans, String lemma, CueKind kind, Factuality factuality) {

    public Cue {
        spans = List.copyOf(spans);
    }

    public static Cue none() {
        return new Cue(List.of(), "", CueKind.SAY, Factuality.SAID);
    }

    public static Cue of(Span words, String lemma, CueKind kind) {
        return new Cue(List.of(words), lemma, kind, Factuality.SAID);
    }

    /** Returns this cue as that of a question. */
    public Cue asking() {
        return new Cue(spans, lemma, kind, factuality.asking(true));
    }

    /** Returns this cue as that of an assertion. */
    public Cue asserting() {
        return new Cue(spans, lemma, kind, factuality.asking(false));
    }
}
