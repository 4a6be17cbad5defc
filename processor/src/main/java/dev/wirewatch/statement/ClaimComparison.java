package dev.wirewatch.statement;

import dev.wirewatch.statement.StanceReason.Kind;
import java.util.List;

/** What two claims say of each other. */
final class ClaimComparison {

    /** How many terms two claims share at least that say the same, or the opposite, in other words. */
    static final int FEWEST_TERMS = 4;

    private static final double ALIKE = 0.5;

    private final SentenceStance sentences = new SentenceStance(new Negations(), new Opposites(), new AmountRules());

    /** Other figures alone do not set two claims against each other; a denial of the same words does. */
    Judgment of(PrintedClaim one, PrintedClaim other) {
        int shared = (int) one.text().terms().stream()
                .filter(other.text().terms()::contains)
                .count();
        if (shared < FEWEST_TERMS || SentenceStance.likeness(one.text(), other.text()) < ALIKE) {
            return Judgment.NONE;
        }
        Judgment judgment = sentences.of(one.text(), other.text());
        boolean figuresOnly = judgment.stance() == Stance.DISPUTES
                && judgment.reasons().stream().allMatch(reason -> reason.kind() == Kind.FIGURE);
        Stance stance = figuresOnly ? Stance.SUPPORTS : judgment.stance();
        boolean denial = one.claim().denial() != other.claim().denial();
        if (!denial) {
            return new Judgment(stance, judgment.reasons());
        }
        return switch (stance) {
            case SUPPORTS ->
                new Judgment(Stance.DISPUTES, List.of(denial(one.claim().denial() ? one : other)));
            case DISPUTES -> new Judgment(Stance.SUPPORTS, judgment.reasons());
            default -> new Judgment(stance, judgment.reasons());
        };
    }

    private static StanceReason denial(PrintedClaim denial) {
        return new StanceReason(Kind.DENIAL, denial.claim().words(), "");
    }
}
