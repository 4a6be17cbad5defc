package dev.wirewatch.statement;

import dev.wirewatch.english.model.BoundedCache;
import dev.wirewatch.statement.StanceReason.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two claims say of each other. */
final class ClaimComparison {

    /** How many terms two claims share at least that say the same, or the opposite, in other words. */
    static final int FEWEST_TERMS = 4;

    private static final double ALIKE = 0.5;

    /** Two that differ in a word and its opposite: in fewer shared words they tell of different things. */
    private static final double OPPOSITE = 0.7;

    private static final int BITS_OF_JUDGMENTS = 12;

    private final Relations relations = new Relations();
    private final SentenceStance sentences = new SentenceStance(new Negations(), new Opposites(), new AmountRules());

    /** Most claims of a large story come again with each of its articles. */
    private final BoundedCache<Pair, Judgment> judgments = new BoundedCache<>(BITS_OF_JUDGMENTS, this::judge);

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
        return mayBear(one, other)
                ? judgments.get(new Pair(
                        one.claim().words(),
                        one.claim().denial(),
                        other.claim().words(),
                        other.claim().denial()))
                : Judgment.NONE;
    }

    /** All that a judgment depends on. */
    private record Pair(String one, boolean denied, String other, boolean otherDenied) {}

    private Judgment judge(Pair pair) {
        ComparedText text = ComparedText.of(pair.one);
        ComparedText otherText = ComparedText.of(pair.other);
        double likeness = SentenceStance.likeness(text, otherText);
        if (likeness < ALIKE || relations.differ(text, otherText)) {
            return Judgment.NONE;
        }
        Judgment judgment = sentences.of(text, otherText);
        Stance stance = stance(judgment, likeness);
        if (pair.denied == pair.otherDenied) {
            return new Judgment(stance, judgment.reasons());
        }
        return switch (stance) {
            case SUPPORTS ->
                new Judgment(
                        Stance.DISPUTES,
                        List.of(new StanceReason(Kind.DENIAL, pair.denied ? pair.one : pair.other, "")));
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
}
