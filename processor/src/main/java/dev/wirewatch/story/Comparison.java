package dev.wirewatch.story;

import java.time.Duration;

/**
 * How like an article is to an earlier one, by each measure, and what that makes of it.
 *
 * @param containment which part of the shorter one's shingles the other one has
 * @param ownContainment the same in the writers' own words
 * @param sharedFigures which part of the numbers of the one that has fewer are in the other one
 * @param likeness how much they are about the same: the cosine of their terms, and whether they tell the same numbers
 * @param headline which part of the earlier one's headline is in the later one
 * @param flash which part of a flash is told at the start of the other one; 0 when neither is a flash
 * @param passage which part of what one says in passing is in the other one; 0 when neither does
 */
record Comparison(
        StorySketch later,
        StorySketch earlier,
        double containment,
        double ownContainment,
        double sharedFigures,
        double likeness,
        double headline,
        double flash,
        double passage) {

    private static final double COPIED = 0.4;
    private static final double OWN_COPIED = 0.1;
    private static final double SAME_FIGURES = 0.5;

    private static final double SAME_EVENT = 0.22;

    /** What many numbers add to the likeness when all are shared, or take from it when none is. */
    private static final double FIGURES_WEIGHT = 0.14;

    /** One word tells no event, however much of a flash of three words it is. */
    private static final int FEWEST_TERMS = 2;

    private static final double TOLD = 0.6;
    private static final Duration FLASH_LIMIT = Duration.ofHours(6);

    /** A flash that is told whole is as sure to be of the story as an article that is very like another one. */
    private static final double FLASH_LIKENESS = 0.5;

    /** A text that has this part of what another one says in passing tells the story that is meant. */
    private static final double MENTIONED = 0.35;

    /** The next report of a series follows no sooner; a text is not taken over unchanged by its own sender any later. */
    private static final Duration SERIES_GAP = Duration.ofHours(12);

    private static final double VERBATIM = 0.95;

    /** @param terms those that the earlier one has in common with the later one */
    static Comparison of(StorySketch later, StorySketch earlier, WeightedTerms.Overlap terms) {
        Shingles.Overlap text = later.shingles().overlap(earlier.shingles());
        double figures = later.figures().shared(earlier.figures());
        int fewer = Math.min(later.figures().size(), earlier.figures().size());
        double agreement = (2 * figures - 1) * fewer / (fewer + 2); // by the rule of succession: of few it is near 0
        double flash = Math.max(
                earlier.is(Label.FLASH) ? terms.headlineInLead() : 0,
                later.is(Label.FLASH) ? terms.headlineThere() : 0);
        double passage = Math.max(
                earlier.is(Label.PASSING) ? terms.partHere() : 0, later.is(Label.PASSING) ? terms.partThere() : 0);
        return new Comparison(
                later,
                earlier,
                text.containment(),
                text.ownContainment(),
                figures,
                terms.cosine() + FIGURES_WEIGHT * agreement,
                terms.headlineHere(),
                flash > 0 && terms.size() >= FEWEST_TERMS ? flash : 0,
                passage);
    }

    Relation relation() {
        if (isSameText()) {
            return hasOtherFigures() ? Relation.COPY_WITH_OTHER_FIGURES : Relation.COPY;
        }
        return isSameEvent(strength()) ? Relation.REPORT : Relation.OTHER;
    }

    private boolean isSameText() {
        return containment >= COPIED && ownContainment >= OWN_COPIED;
    }

    private boolean hasOtherFigures() {
        return sharedFigures < SAME_FIGURES || isNextOfSeries();
    }

    private boolean isNextOfSeries() {
        boolean series = later.is(Label.REPORT) || later.credits().equals(earlier.credits());
        return isApart() && series && containment < VERBATIM;
    }

    private boolean isApart() {
        return gap().compareTo(SERIES_GAP) >= 0;
    }

    private Duration gap() {
        return Duration.between(earlier.time(), later.time()).abs();
    }

    /** Returns how sure it is that both tell of one event, between 0 and 1 or a little more. */
    double strength() {
        if (isSameText() && hasOtherFigures() && isApart()) {
            return 0; // the same report of another day
        }
        boolean told = flash >= TOLD && gap().compareTo(FLASH_LIMIT) <= 0;
        double mentioned = passage >= MENTIONED ? SAME_EVENT + passage - MENTIONED : 0;
        return Math.max(likeness, Math.max(told ? FLASH_LIKENESS * flash : 0, mentioned));
    }

    /** Returns how sure it is that a correction means the earlier one, between 0 and 1. */
    double correction() {
        return (Math.max(containment, headline) + likeness) / 2;
    }

    static boolean isSameEvent(double strength) {
        return strength >= SAME_EVENT;
    }
}
