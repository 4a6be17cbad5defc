package dev.wirewatch.story;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of an article to tell what it is to others: two kilobytes at most, however long it is.
 *
 * @param article the article's id
 * @param time when it came
 * @param labels what it says of itself
 * @param credits whose text it is: who sent it, and the agencies that it credits
 */
public record StorySketch(
        String article,
        Instant time,
        Set<Label> labels,
        Set<String> credits,
        Shingles shingles,
        Figures figures,
        Terms terms) {

    public StorySketch {
        labels = Set.copyOf(labels);
        credits = Collections.unmodifiableSet(new TreeSet<>(credits)); // in an order that is the same in every process
    }

    boolean is(Label label) {
        return labels.contains(label);
    }
}
