package dev.wirewatch.watch;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * The state of one watch about one article, and what each later revision reports to the watch's owner: one alert however
 * often the article comes, an update when a reported claim is corrected or retracted while the article still matches, a
 * withdrawal when it matches no longer.
 */
public sealed interface AlertCase {

    /** What is reported to the owner. */
    enum Outcome {
        NEW,
        UPDATE,
        WITHDRAWAL
    }

    /**
     * What a revision means to the watch.
     *
     * @param matches whether it matches the watch
     * @param claims ids of the claims that match it; none for a watch on mentions
     * @param corrected ids of those whose words the revision changed
     */
    record Finding(boolean matches, Set<String> claims, Set<String> corrected) {}

    /** Returns what to report, if anything. */
    Optional<Outcome> on(Finding finding);

    /** Nothing was reported, or it was withdrawn. */
    record Silent() implements AlertCase {
        @Override
        public Optional<Outcome> on(Finding finding) {
            return finding.matches() ? Optional.of(Outcome.NEW) : Optional.empty();
        }
    }

    /**
     * An alert was reported and is valid.
     *
     * @param claims ids of the claims that were reported
     */
    record Raised(Set<String> claims) implements AlertCase {
        @Override
        public Optional<Outcome> on(Finding finding) {
            if (!finding.matches()) {
                return Optional.of(Outcome.WITHDRAWAL);
            }
            boolean corrected = !Collections.disjoint(claims, finding.corrected());
            return corrected || !finding.claims().containsAll(claims) ? Optional.of(Outcome.UPDATE) : Optional.empty();
        }
    }
}
