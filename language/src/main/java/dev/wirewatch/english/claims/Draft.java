package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim in the making, before its speaker is resolved. Grows while later quotations turn out to belong to it. */
final class Draft {

    /**
     * Where the words that name the speaker stand.
     *
     * @param apposition what tells who that is: "the mayor of the town"
     * @param relative the pronoun that stands for the phrase: "Doe, who said"
     */
    record Who(Span phrase, Optional<Span> apposition, Optional<Span> relative) {}

    private final Who who;
    private final Cue cue;
    private final ClaimRule rule;
    private final List<Span> content = new ArrayList<>();
    private ClaimKind kind;

    Draft(Who who, Cue cue, List<Span> content, ClaimKind kind, ClaimRule rule) {
        this.who = who;
        this.cue = cue;
        this.rule = rule;
        this.content.addAll(content);
        this.kind = kind;
    }

    /** A claim of the same speaker with no cue of its own. */
    Draft next(List<Span> words) {
        return new Draft(who, Cue.none(), words, ClaimKind.DIRECT, ClaimRule.CONTINUATION);
    }

    /** Adds a quotation. */
    void join(List<Span> words) {
        content.addAll(words);
        content.sort(null);
        if (kind != ClaimKind.DIRECT) {
            kind = ClaimKind.MIXED;
        }
    }

    Who who() {
        return who;
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
