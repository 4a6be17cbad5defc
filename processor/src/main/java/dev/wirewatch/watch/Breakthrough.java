package dev.wirewatch.watch;

import dev.wirewatch.claims.CueKind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What disturbs the owner of a watch in quiet hours and beyond the throttle; either is enough.
 *
 * @param urgency an article that is at least this urgent, 1 being the most urgent
 * @param acts a claim that matches with one of these speech acts
 */
public record Breakthrough(Optional<Integer> urgency, Set<CueKind> acts) {

    public static final Breakthrough NONE = new Breakthrough(Optional.empty(), Set.of());

    /** @throws IllegalArgumentException when there is no such urgency */
    public Breakthrough {
        acts = Set.copyOf(acts);
        urgency.ifPresent(Bounds::urgency);
    }

    /**
     * Whether an alert is one of these.
     *
     * @param articleUrgency of its article
     * @param done the speech acts of the claims that match
     */
    public boolean lets(Optional<Integer> articleUrgency, Set<CueKind> done) {
        return articleUrgency
                        .filter(known -> urgency.filter(least -> known <= least).isPresent())
                        .isPresent()
                || !Collections.disjoint(acts, done);
    }
}
