package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.text.Snippet;
import dev.wirewatch.text.Span;
import java.util.Optional;

/**
 * Why a watch matched.
 *
 * @param name the name in the text that met the rule
 * @param span where it stands
 * @param snippet the words around
 * @param claim the claim, for a watch on claims
 */
public record Reason(MatchRule rule, String name, Span span, String snippet, Optional<Claim> claim) {

    static Reason mention(MatchRule rule, String name, Span span, String text) {
        return new Reason(rule, name, span, Snippet.around(text, span), Optional.empty());
    }

    static Reason claim(MatchRule rule, String name, Claim claim, String text) {
        Span span = claim.content().get(0);
        return new Reason(rule, name, span, Snippet.around(text, span), Optional.of(claim));
    }
}
