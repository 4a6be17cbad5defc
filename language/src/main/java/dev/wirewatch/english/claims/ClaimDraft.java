package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A claim before its speaker is resolved. Grows while later quotations turn out to belong to it. */
final class ClaimDraft {

    private final SpeakerPhrase speaker;
    private Cue cue;
    private final ClaimRule rule;
    private final List<Span> content = new ArrayList<>();
    private ClaimKind kind;

    ClaimDraft(SpeakerPhrase speaker, Cue cue, List<Span> content, ClaimKind kind, ClaimRule rule) {
        this.speaker = speaker;
        this.cue = cue;
        this.rule = rule;
        this.content.addAll(content);
        this.kind = kind;
    }

    /** A claim of the same speaker with no cue of its own. */
    ClaimDraft next(List<Span> words) {
        return new ClaimDraft(speaker, Cue.none(), words, ClaimKind.DIRECT, ClaimRule.CONTINUATION);
    }

    /** Adds a quotation. */
    void join(List<Span> words) {
        content.addAll(words);
        content.sort(null);
        if (kind != ClaimKind.DIRECT) {
            kind = ClaimKind.MIXED;
        }
        // who asks first and then goes on to tell asserts something
        if (cue.kind() != CueKind.ASK) {
            cue = cue.asserting();
        }
    }

    /** Adds words of the same kind. */
    void append(List<Span> words) {
        content.addAll(words);
    }

    SpeakerPhrase speaker() {
        return speaker;
    }

    Cue cue() {
        return cue;
    }

    ClaimRule rule() {
        return rule;
    }

    List<Span> content() {
        return content;
    }

    ClaimKind kind() {
        return kind;
    }
}
