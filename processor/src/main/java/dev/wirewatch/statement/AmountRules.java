package dev.wirewatch.statement;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.english.claims.figures.Amounts;
import dev.wirewatch.statement.StanceReason.Kind;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/** Whether two texts give different figures for the same. */
final class AmountRules {

    private final Amounts reader = new Amounts();

    /** A figure of the claim that the text has not, though it has another one of the same. */
    Optional<StanceReason> opposite(String claim, String text) {
        List<Amount> inClaim = amounts(claim);
        List<Amount> inText = amounts(text);
        for (Amount amount : inClaim) {
            boolean known = inText.stream().anyMatch(other -> FigureComparison.agree(amount, other));
            Optional<Amount> against = inText.stream()
                    .filter(other -> FigureComparison.isOfSame(amount, other))
                    .filter(other -> inClaim.stream().noneMatch(own -> FigureComparison.agree(own, other)))
                    .findFirst();
            if (!known && against.isPresent()) {
                return Optional.of(new StanceReason(
                        Kind.FIGURE,
                        against.get().span().in(text),
                        amount.span().in(claim)));
            }
        }
        return Optional.empty();
    }

    private List<Amount> amounts(String text) {
        return text.isEmpty() ? List.of() : reader.in(text, new Span(0, text.length()));
    }
}
