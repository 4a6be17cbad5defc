package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim in the making, before its speaker is resolved. Grows while later quotations turn out to belong to it. */
final class Draft {

    /** Where the words that name the speaker stand, and the apposition that tells what he is. */
    record Who(Span phrase, Optional<Span> apposition) {}

    private final Optional<Who> who;
    private final Cue cue;
    private final List<Span> content = new ArrayList<>();
    private ClaimKind kind;

    Draft(Optional<Who> who, Cue cue, List<Span> content, ClaimKind kind) {
        this.who = who;
        this.cue = cue;
        this.content.addAll(content);
        this.kind = kind;
    }

    /** A claim of the same speaker with no cue of its own. */
    Draft next(List<Span> words) {
        return new Draft(who, new Cue(List.of(), "", CueKind.SAY, false), words, ClaimKind.DIRECT);
    }

    void join(List<Span> words, ClaimKind joined) {
        content.addAll(words);
        content.sort(null);
        if (joined != kind) {
            kind = ClaimKind.MIXED;
        }
    }

    Optional<Who> who() {
        return who;
    }

    Cue cue() {
        return cue;
    }

    List<Span> content() {
        return content;
    }

    ClaimKind kind() {
        return kind;
    }
}
