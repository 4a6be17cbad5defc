package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QuerySyntaxException;

/**
 * What its owner wants alerts about.
 *
 * @param label a name for people to read
 * @param rule what of an article meets it
 * @param filters what the article must be besides
 * @param policy how often, and when, its owner is told
 * @param metadata what people write down about it
 */
public record Watch(String id, String label, Rule rule, Filters filters, AlertPolicy policy, Metadata metadata) {

    /** @throws IllegalArgumentException when id or label is too long, or claims are spoken of where none are looked for */
    public Watch {
        Bounds.text("id", id, Bounds.MAX_CHARS);
        Bounds.text("label", label, Bounds.MAX_CHARS);
        boolean onClaims = rule.kind().isOnClaims();
        if (filters.confidence().isPresent() && !onClaims) {
            throw new IllegalArgumentException("Only a watch on claims has a least confidence.");
        }
        if (rule.kind() == WatchKind.STATEMENTS && !filters.equals(Filters.NONE)) {
            throw new IllegalArgumentException("A watch on statements has no filters: many articles may report one.");
        }
        if (rule.kind() == WatchKind.BURSTS && !filters.equals(Filters.NONE)) {
            throw new IllegalArgumentException("A watch on bursts has no filters: all articles count.");
        }
        if (!policy.breakthrough().acts().isEmpty() && !onClaims) {
            throw new IllegalArgumentException("Only a watch on claims has speech acts that break through.");
        }
    }

    /** One that is told by the rule alone. */
    public static Watch of(String id, String label, Rule rule) {
        return new Watch(id, label, rule, Filters.NONE, AlertPolicy.DEFAULT, Metadata.NONE);
    }

    public WatchKind kind() {
        return rule.kind();
    }

    /** @throws QuerySyntaxException when a query of it cannot be read */
    public void checkQueries() {
        if (rule instanceof Rule.Query query) {
            ParsedQuery.parse(query.text());
        }
        FilterCheck.of(filters);
    }

    /** Whether it looks for claims that are made in this way, and are as certain as this one. */
    boolean accepts(Claim claim) {
        return rule.accepts(claim.cue())
                && filters.confidence()
                        .filter(least -> claim.confidence() < least)
                        .isEmpty();
    }
}
