package dev.wirewatch.statement;

import dev.wirewatch.statement.StanceReason.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two claims say of each other. */
final class ClaimComparison {

    /** How many terms two claims share at least that say the same, or the opposite, in other words. */
    private static final int FEWEST_TERMS = 4;

    private static final double ALIKE = 0.5;

    /** Two that differ in a word and its opposite: in fewer shared words they tell of different things. */
    private static final double OPPOSITE = 0.7;

    private final Relations relations = new Relations();
    private final SentenceStance sentences = new SentenceStance(new Negations(), new Opposites(), new AmountRules());

    /** Tells quickly of most claims that they say nothing of each other. */
    boolean mayBear(PrintedClaim one, PrintedClaim other) {
        return one.sharedTerms(other) >= FEWEST_TERMS;
    }

    /** Whether both speak of people who are something else to somebody, such as his wife and his daughter. */
    boolean hasOtherRelations(PrintedClaim one, PrintedClaim other) {
        return relations.differ(one.text(), other.text());
    }

    /** Other figures alone do not set two claims against each other; a denial of the same words does. */
    Judgment of(PrintedClaim one, PrintedClaim other) {
        ComparedText text = one.text();
        ComparedText otherText = other.text();
        double likeness = SentenceStance.likeness(text, otherText);
        if (!mayBear(one, other) || likeness < ALIKE || relations.differ(text, otherText)) {
            return Judgment.NONE;
        }
        Judgment judgment = sentences.of(text, otherText);
        Stance stance = stance(judgment, likeness);
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

    private static Stance stance(Judgment judgment, double likeness) {
        Set<Kind> against = judgment.reasons().stream().map(StanceReason::kind).collect(Collectors.toSet());
        if (judgment.stance() != Stance.DISPUTES || against.contains(Kind.NEGATION)) {
            return judgment.stance();
        }
        if (!against.contains(Kind.OPPOSITE)) {
            return Stance.SUPPORTS;
        }
        return likeness < OPPOSITE ? Stance.DISCUSSES : Stance.DISPUTES;
    }

    private static StanceReason denial(PrintedClaim denial) {
        return new StanceReason(Kind.DENIAL, denial.claim().words(), "");
    }
}
