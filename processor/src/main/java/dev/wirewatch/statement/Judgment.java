package dev.wirewatch.statement;

import java.util.List;

/** What a text is to a claim, and why; without reasons when they have nothing in common. */
public record Judgment(Stance stance, List<StanceReason> reasons) {

    static final Judgment NONE = new Judgment(Stance.UNRELATED, List.of());

    public Judgment {
        reasons = List.copyOf(reasons);
    }

    boolean disputesBy(StanceReason.Kind kind) {
        return stance == Stance.DISPUTES && reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
