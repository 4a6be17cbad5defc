package dev.wirewatch.watch;

import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Label;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.story.ToldClaims;
import java.util.List;

/** What a further article, or a further revision of one, adds to a story that a watch's owner was told. */
public enum Development {
    NONE,
    /** It corrects an article of the story, or itself. */
    CORRECTION,
    /** It has the words of another article, or of its earlier revision, and other figures. */
    FIGURES,
    /** It has a claim that matches the watch and was not told. */
    CLAIM,
    /** It is about what is watched, and what it begins with is in no article before it. */
    NEWS;

    /** Which part of the terms of a headline and a lead are in no article before when they tell news. */
    private static final double NEW_TERMS = 0.6;

    /**
     * Returns what an article adds.
     *
     * @param assignment what it is to the articles that the watch remembers
     * @param told the claims of the story that were told
     * @param claims contents of the claims that match the watch; none for a watch on mentions
     */
    public static Development of(StorySketch sketch, Assignment assignment, ToldClaims told, List<String> claims) {
        if (assignment.corrects().isPresent()
                || sketch.labels().contains(Label.CORRECTION)
                        && !assignment.changed().isEmpty()) {
            return CORRECTION;
        }
        if (!assignment.changed().isEmpty()) {
            return FIGURES;
        }
        if (claims.stream().anyMatch(told::isNew)) {
            return CLAIM;
        }
        boolean reports = claims.isEmpty()
                && assignment.copyOf().isEmpty()
                && !sketch.labels().contains(Label.PASSING);
        return reports && assignment.novelty() >= NEW_TERMS ? NEWS : NONE;
    }
}
