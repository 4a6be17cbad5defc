package dev.wirewatch.story;

import dev.wirewatch.story.Window.Candidate;
import dev.wirewatch.story.Window.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells of each article, when it comes, which story it belongs to and what it is to the articles before it: one-pass
 * clustering, as in topic detection and tracking (J. Allan, R. Papka, V. Lavrenko, On-line new event detection and
 * tracking, 1998). The same sketches in the same order give the same answers, and no answer depends on a later article.
 *
 * <p>What it keeps is bounded: it forgets an article when its hours are over, or when too many have come since, the oldest
 * first. A story is forgotten with its last article. Not safe for use by several threads.
 */
public final class StoryMemory {

    private final Window window;

    /**
     * @param length how long an article is remembered
     * @param capacity how many are at most
     */
    public StoryMemory(Duration length, int capacity) {
        window = new Window(length, capacity);
    }

    public Assignment assign(StorySketch sketch) {
        window.advance(sketch.time());
        Candidates candidates = new Candidates(window.candidates(sketch));
        boolean correction = sketch.is(Label.CORRECTION);
        Optional<Candidate> corrected = correction ? candidates.corrected() : Optional.empty();
        Optional<Candidate> copied = correction ? Optional.empty() : candidates.copied();
        Optional<Candidate> nearest = corrected.or(() -> copied).or(candidates::nearest);
        Story story = nearest.map(candidate -> candidate.entry().story()).orElseGet(() -> new Story(sketch.article()));
        Story.Source source = story.add(sketch.credits(), candidates.dependent(story));
        window.add(new Entry(sketch, story, source));
        return new Assignment(
                sketch.article(),
                story.id(),
                copied.map(StoryMemory::article),
                corrected.map(StoryMemory::article),
                nearest.map(candidate -> changed(sketch, candidate)).orElse(List.of()),
                story.sources());
    }

    private static String article(Candidate candidate) {
        return candidate.entry().sketch().article();
    }

    /** Numbers can be set against each other where the texts are the same otherwise. */
    private static List<Change> changed(StorySketch sketch, Candidate earlier) {
        boolean sameText = earlier.comparison().relation() == Relation.COPY_WITH_OTHER_FIGURES;
        return sameText || sketch.is(Label.CORRECTION)
                ? sketch.figures().changedFrom(earlier.entry().sketch().figures())
                : List.of();
    }

    /** Returns how many articles it remembers. */
    int articles() {
        return window.size();
    }

    /** Returns how many terms it keeps for them. */
    int terms() {
        return window.terms();
    }
}
