package dev.wirewatch.story;

import dev.wirewatch.story.Window.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses, among the articles that have most in common with a new one, those that it is related to. */
record Candidates(List<Candidate> list) {

    private static final double CORRECTED = 0.5;

    /** Versions of one article are about as like to a correction as each other. */
    private static final double CLOSE = 0.01;

    /** Texts of their own share quotations and the names of things, up to here. */
    private static final double DEPENDENT = 0.15;

    private static final int NEAREST = 3;
    private static final double NEAREST_WEIGHT = 0.2;

    /** Returns the one that a correction corrects: of several versions of one article, the last. */
    Optional<Candidate> corrected() {
        double best = list.stream()
                .mapToDouble(candidate -> candidate.comparison().correction())
                .max()
                .orElse(0);
        return list.stream()
                .filter(candidate -> candidate.comparison().correction() >= Math.max(CORRECTED, best - CLOSE))
                .max(Comparator.comparing(
                        candidate -> candidate.entry().sketch().time()));
    }

    /** Returns the one with most of the same text. */
    Optional<Candidate> copied() {
        return list.stream()
                .filter(candidate -> candidate.comparison().relation() == Relation.COPY)
                .max(Comparator.comparing(candidate -> candidate.comparison().containment()));
    }

    /**
     * Returns the nearest article of the story that is nearest: by its nearest article, and by the mean of the few that are,
     * since a single one alone chains stories together.
     */
    Optional<Candidate> nearest() {
        Map<Story, List<Candidate>> byStory = new LinkedHashMap<>();
        list.forEach(candidate -> byStory.computeIfAbsent(candidate.entry().story(), key -> new ArrayList<>())
                .add(candidate));
        return byStory.values().stream()
                .max(Comparator.comparing(Candidates::strength))
                .filter(story -> Comparison.isSameEvent(strength(story)))
                .flatMap(story -> story.stream()
                        .max(Comparator.comparing(c -> c.comparison().strength())));
    }

    private static double strength(List<Candidate> story) {
        double[] strengths = story.stream()
                .mapToDouble(candidate -> -candidate.comparison().strength())
                .sorted()
                .limit(NEAREST)
                .map(strength -> -strength)
                .toArray();
        double mean = Arrays.stream(strengths).average().orElse(0);
        return NEAREST_WEIGHT * strengths[0] + (1 - NEAREST_WEIGHT) * mean;
    }

    /** Returns which part of what a new article begins with those of its story do not have; 0 when they are flashes. */
    double novelty(StorySketch sketch, Story story) {
        List<Terms> told = list.stream()
                .filter(candidate -> candidate.entry().story() == story)
                .map(candidate -> candidate.entry().sketch())
                .filter(other -> !other.is(Label.FLASH))
                .map(StorySketch::terms)
                .toList();
        return told.isEmpty() ? 0 : sketch.terms().newTo(told);
    }

    /** Returns the sources in a story whose text a new article has. */
    List<Story.Source> dependent(Story story) {
        return list.stream()
                .filter(candidate -> candidate.entry().story() == story)
                .filter(candidate -> candidate.comparison().ownContainment() >= DEPENDENT
                        || candidate.comparison().relation() == Relation.COPY)
                .map(candidate -> candidate.entry().source())
                .toList();
    }
}
