package dev.wirewatch.statement;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimIds;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/** Words of an article that can be compared with those of others, as a claim of nobody. */
final class UnattributedClaim {

    private static final Speaker NOBODY =
            new Speaker(List.of(), "", Optional.empty(), Optional.empty(), Resolution.UNRESOLVED, List.of());

    private UnattributedClaim() {}

    static Claim ofQuotation(Document document, Span words) {
        String id = ClaimIds.of(document.id(), "", words.in(document.text()));
        return of(id, ClaimKind.DIRECT, words, List.of(), ClaimRule.QUOTATION, List.of());
    }

    /**
     * @param what it counts
     * @param number among the article's figures on the same: a later version may give another figure in its place
     */
    static Claim ofFigure(Document document, String what, int number, Span words, List<String> about, Amount amount) {
        String id = ClaimIds.of(document.id(), what, Integer.toString(number));
        return of(id, ClaimKind.INDIRECT, words, about, ClaimRule.FIGURE, List.of(amount));
    }

    private static Claim of(
            String id, ClaimKind kind, Span words, List<String> about, ClaimRule rule, List<Amount> amounts) {
        return new Claim(id, kind, NOBODY, Cue.none(), List.of(words), about, rule, 0, amounts, List.of());
    }
}
