package dev.wirewatch.watch;

import dev.wirewatch.watch.Telling.Outcome;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What an article is to a watch whose owner follows its story, and what each of its revisions gives to tell:
 *
 * <pre>
 *             matches, its story is not told: NEW              +--> told again: UPDATE
 *   Silent ------------------------------------------> Told ---+
 *     |  ^                                              |  ^
 *     |  +---- matches no longer: WITHDRAWAL, or -------+  | a development: UPDATE
 *     |  |     UPDATE or REPEAT while others stand      |  |
 *     |  +----------------------------------------- Repeated
 *     |         matches, its story is told: REPEAT     ^
 *     +------------------------------------------------+
 * </pre>
 *
 * From Silent a development of a told story leads to Told, with an UPDATE. An article that is split off its story is NEW.
 */
public sealed interface ArticleCase {

    /**
     * What a revision means to the watch.
     *
     * @param matches whether it matches the watch
     * @param killed whether its source withdrew it
     * @param claims ids of the claims that match it; none for a watch on mentions
     * @param corrected ids of those whose words the revision changed
     * @param copy whether it has the text of another article
     * @param development what it adds to its story
     */
    record Finding(
            boolean matches,
            boolean killed,
            Set<String> claims,
            Set<String> corrected,
            boolean copy,
            Development development) {}

    /**
     * Returns what to tell, if anything.
     *
     * @param others how many other articles stand that told the story, or repeated it
     */
    Optional<Telling> on(Finding finding, int others, Grain grain);

    /** Nothing stands of it. */
    record Silent() implements ArticleCase {
        @Override
        public Optional<Telling> on(Finding finding, int others, Grain grain) {
            if (!finding.matches()) {
                return Optional.empty();
            }
            if (others == 0 || grain == Grain.ARTICLE) {
                return Optional.of(Telling.first());
            }
            return Optional.of(developed(finding.development(), grain)
                    .orElseGet(() -> Telling.of(Outcome.REPEAT, finding.copy() ? AlertCause.COPY : AlertCause.REPORT)));
        }
    }

    /** Somebody said that it tells another story than the one that it was told or counted in. */
    record Split() implements ArticleCase {
        @Override
        public Optional<Telling> on(Finding finding, int others, Grain grain) {
            return Optional.of(Telling.of(Outcome.NEW, AlertCause.SPLIT));
        }
    }

    /**
     * An alert told of it and is valid.
     *
     * @param claims ids of the claims that were told
     */
    record Told(Set<String> claims) implements ArticleCase {
        @Override
        public Optional<Telling> on(Finding finding, int others, Grain grain) {
            if (!finding.matches()) {
                return Optional.of(gone(finding, others, grain, Outcome.UPDATE));
            }
            if (!Collections.disjoint(claims, finding.corrected())) {
                return Optional.of(Telling.of(Outcome.UPDATE, AlertCause.CORRECTED_CLAIM));
            }
            if (!finding.claims().containsAll(claims)) {
                return Optional.of(Telling.of(Outcome.UPDATE, AlertCause.RETRACTED_CLAIM));
            }
            return switch (finding.development()) {
                case CORRECTION -> Optional.of(Telling.of(Outcome.UPDATE, AlertCause.CORRECTED_FIGURES));
                case FIGURES -> development(AlertCause.CORRECTED_FIGURES, grain);
                case CLAIM -> development(AlertCause.NEW_CLAIM, grain);
                case NONE, NEWS -> Optional.empty();
            };
        }
    }

    /** It was counted. */
    record Repeated() implements ArticleCase {
        @Override
        public Optional<Telling> on(Finding finding, int others, Grain grain) {
            return finding.matches()
                    ? developed(finding.development(), grain)
                    : Optional.of(gone(finding, others, grain, Outcome.REPEAT));
        }
    }

    private static Optional<Telling> developed(Development development, Grain grain) {
        return switch (development) {
            case CORRECTION -> Optional.of(Telling.of(Outcome.UPDATE, AlertCause.CORRECTION));
            case FIGURES -> development(AlertCause.OTHER_FIGURES, grain);
            case CLAIM -> development(AlertCause.NEW_CLAIM, grain);
            case NEWS -> development(AlertCause.NEWS, grain);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Telling> development(AlertCause cause, Grain grain) {
        return grain == Grain.STORY ? Optional.empty() : Optional.of(Telling.of(Outcome.UPDATE, cause));
    }

    private static Telling gone(Finding finding, int others, Grain grain, Outcome whileOthersStand) {
        return others == 0 || grain == Grain.ARTICLE
                ? Telling.of(Outcome.WITHDRAWAL, finding.killed() ? AlertCause.KILLED : AlertCause.NO_MATCH)
                : Telling.of(
                        whileOthersStand,
                        finding.killed() ? AlertCause.KILLED_OTHERS_STAND : AlertCause.NO_MATCH_OTHERS_STAND);
    }
}
