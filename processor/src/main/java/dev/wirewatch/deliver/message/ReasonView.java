package dev.wirewatch.deliver.message;

import dev.wirewatch.wording.ExcerptPiece;
import java.util.List;
import java.util.Optional;

/**
 * Why an alert fired, escaped.
 *
 * @param why "a claim by Ada Brandt"
 * @param claim of a watch on claims, the claim
 * @param excerpt the words around what met the watch, which is marked; none when it was met by what the article is
 */
public record ReasonView(String why, Optional<ClaimView> claim, List<ExcerptPiece> excerpt) {

    public ReasonView {
        excerpt = List.copyOf(excerpt);
    }

    /** With a claim alone, where there is one. */
    ReasonView withoutContext() {
        return claim.isPresent() ? new ReasonView(why, claim, List.of()) : this;
    }
}
