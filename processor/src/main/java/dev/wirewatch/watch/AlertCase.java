package dev.wirewatch.watch;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between one watch and one article, and what each further revision gives the watch's keeper to hear: one
 * alert however often the article comes, an update when a claim that was told is corrected or taken back while the
 * match stands, a withdrawal when nothing is left of it.
 */
public sealed interface AlertCase {

    /** What the keeper is to hear. */
    enum Telling {
        NEW,
        UPDATE,
        WITHDRAWAL
    }

    /**
     * What a revision means to the watch.
     *
     * @param matches whether it meets the watch
     * @param claims ids of the claims that meet it; none for a watch on mentions
     * @param corrected ids of those whose words the revision changed
     */
    record Finding(boolean matches, Set<String> claims, Set<String> corrected) {}

    /** What to tell, if anything. */
    Optional<Telling> on(Finding finding);

    /** Nothing was told, or all of it was taken back. */
    record Silent() implements AlertCase {
        @Override
        public Optional<Telling> on(Finding finding) {
            return finding.matches() ? Optional.of(Telling.NEW) : Optional.empty();
        }
    }

    /**
     * An alert stands.
     *
     * @param claims ids of the claims that were told
     */
    record Raised(Set<String> claims) implements AlertCase {
        @Override
        public Optional<Telling> on(Finding finding) {
            if (!finding.matches()) {
                return Optional.of(Telling.WITHDRAWAL);
            }
            boolean corrected = !Collections.disjoint(claims, finding.corrected());
            return corrected || !finding.claims().containsAll(claims) ? Optional.of(Telling.UPDATE) : Optional.empty();
        }
    }
}
