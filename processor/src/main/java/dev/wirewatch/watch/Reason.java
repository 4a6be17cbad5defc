package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.text.Snippet;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.Hit;
import java.util.List;
import java.util.Optional;

/**
 * Why a watch matched.
 *
 * @param name the name in the text, or the words, that met the rule
 * @param spans where they stand; empty for a query that is met by what the article is, such as its source
 * @param snippet the words around the first of them
 * @param marks those of them that the snippet shows, in the snippet
 * @param claim the claim, for a watch on claims
 */
public record Reason(
        MatchRule rule, String name, List<Span> spans, String snippet, List<Span> marks, Optional<Claim> claim) {

    public Reason {
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
    }

    /** For people to read. */
    String sentence() {
        return switch (rule) {
            case ENTITY_ID -> "It mentions the entity, as “%s”: %s".formatted(name, snippet);
            case NAME -> "It has the name “%s”: %s".formatted(name, snippet);
            case SPEAKER -> "It has a claim by %s: %s".formatted(name, snippet);
            case CLAIM_ABOUT -> "It has a claim about “%s”: %s".formatted(name, snippet);
            case QUERY ->
                spans.isEmpty()
                        ? "It meets the query by %s.".formatted(name.isEmpty() ? "what it is" : name)
                        : "It meets the query with “%s”: %s".formatted(name, snippet);
        };
    }

    static Reason mention(MatchRule rule, String name, Span span, String text) {
        return of(rule, name, List.of(span), text, Optional.empty());
    }

    static Reason claim(MatchRule rule, String name, Claim claim, String text) {
        return of(rule, name, claim.content(), text, Optional.of(claim));
    }

    static Reason query(Hit hit, String text) {
        return hit.spans().isEmpty()
                ? new Reason(
                        MatchRule.QUERY, String.join(", ", hit.terms()), List.of(), "", List.of(), Optional.empty())
                : of(MatchRule.QUERY, hit.spans().get(0).in(text), hit.spans(), text, Optional.empty());
    }

    private static Reason of(MatchRule rule, String name, List<Span> spans, String text, Optional<Claim> claim) {
        Span first = spans.get(0);
        return new Reason(rule, name, spans, Snippet.around(text, first), Snippet.marks(text, first, spans), claim);
    }
}
