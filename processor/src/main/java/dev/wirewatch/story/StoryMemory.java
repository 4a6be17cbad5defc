package dev.wirewatch.story;

import dev.wirewatch.story.Window.Candidate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells of each article, when it comes, which story it belongs to and what it is to the articles before it: one-pass
 * clustering, as in topic detection and tracking (J. Allan, R. Papka, V. Lavrenko, On-line new event detection and
 * tracking, 1998). The same sketches in the same order give the same answers, and no answer depends on a later article.
 *
 * <p>What it keeps is bounded: it forgets an article when its hours are over, or when too many have come since, the oldest
 * first. A story is forgotten with its last article. All that it knows follows from its articles, which a {@link Journal}
 * is told of: a memory that has been restored gives the same answers as one that never stopped. Not safe for use by
 * several threads.
 */
public final class StoryMemory {

    /** Is told of all that changes, so that it can be stored. */
    public interface Journal {

        /** Keeps nothing. */
        Journal NONE = new Journal() {

            @Override
            public void written(long number, StoryEntry entry) {}

            @Override
            public void removed(long number) {}
        };

        /** An article is new, or something in its entry has changed. */
        void written(long number, StoryEntry entry);

        void removed(long number);
    }

    /** How long the processor remembers an article. */
    public static final Duration WINDOW = Duration.ofHours(72);

    private final Window window;
    private final Map<String, Story> stories = new HashMap<>();

    /** One that is not stored. */
    public StoryMemory(Duration length, int capacity) {
        this(length, capacity, Journal.NONE);
    }

    /**
     * @param length how long an article is remembered
     * @param capacity how many are at most
     */
    public StoryMemory(Duration length, int capacity, Journal journal) {
        window = new Window(length, capacity, journal);
    }

    /** Puts back what the journal was told; entries must come in the order of their numbers, before any article. */
    public void restore(long number, StoryEntry entry) {
        Story story = stories.computeIfAbsent(entry.story(), Story::new);
        window.restore(number, entry.sketch(), story, story.source(entry.source()), entry.copyOf());
        forgetEmpty();
    }

    /** Takes an article in, or another version of one that it knows. */
    public Assignment assign(StorySketch sketch) {
        window.advance(sketch.time());
        Candidates others = new Candidates(window.candidates(sketch));
        Optional<Candidate> before = window.earlierVersion(sketch);
        Place place = before.filter(version -> version.comparison().relation() != Relation.OTHER)
                .map(version -> revised(sketch, version, others))
                .orElseGet(() -> arrived(sketch, others));
        before.map(Candidate::entry).ifPresent(window::remove);
        Story story = place.story();
        stories.put(story.id(), story);
        window.add(
                sketch,
                story,
                story.sourceOf(sketch.credits(), others.dependent(story), window::write),
                place.copyOf());
        forgetEmpty();
        return new Assignment(
                sketch.article(),
                story.id(),
                place.copyOf(),
                place.corrects(),
                place.changed(),
                others.novelty(sketch, story),
                story.coverage());
    }

    /** Takes an article back, and returns the id of its story; empty when it does not remember the article. */
    public Optional<String> remove(String article) {
        Optional<Entry> entry = window.find(article);
        entry.ifPresent(window::remove);
        forgetEmpty();
        return entry.map(removed -> removed.story().id());
    }

    /**
     * Takes an article out of its story, and has it begin one of its own, which articles that come may join.
     *
     * @return false, and nothing changes, when it is the only one of its story or the memory does not remember it
     */
    public boolean split(String article) {
        Optional<Entry> shared =
                window.find(article).filter(entry -> entry.story().coverage().articles() > 1);
        shared.ifPresent(entry -> {
            StorySketch sketch = entry.sketch();
            Story story = founded(sketch);
            window.remove(entry);
            stories.put(story.id(), story);
            window.add(sketch, story, story.source(0), Optional.empty());
            forgetEmpty();
        });
        return shared.isPresent();
    }

    /** Returns the sketch of an article; empty when it does not remember the article. */
    public Optional<StorySketch> sketch(String article) {
        return window.find(article).map(Entry::sketch);
    }

    /** Returns the story of an article; empty when it does not remember the article. */
    public Optional<String> story(String article) {
        return window.find(article).map(entry -> entry.story().id());
    }

    /** Returns the number of an article's source in its story; empty when it does not remember the article. */
    public OptionalInt source(String article) {
        return window.find(article)
                .map(entry -> OptionalInt.of(entry.source().number()))
                .orElse(OptionalInt.empty());
    }

    /** Returns who has a story: nobody when it does not remember the story. */
    public Coverage coverage(String story) {
        return Optional.ofNullable(stories.get(story)).map(Story::coverage).orElse(Coverage.NONE);
    }

    private record Place(Story story, Optional<String> copyOf, Optional<String> corrects, List<Change> changed) {}

    private Place arrived(StorySketch sketch, Candidates others) {
        boolean correction = sketch.is(Label.CORRECTION);
        Optional<Candidate> corrected = correction ? others.corrected() : Optional.empty();
        Optional<Candidate> copied = copied(sketch, others);
        Optional<Candidate> nearest = corrected.or(() -> copied).or(others::nearest);
        return new Place(
                nearest.map(candidate -> candidate.entry().story()).orElseGet(() -> founded(sketch)),
                copied.map(StoryMemory::article),
                corrected.map(StoryMemory::article),
                nearest.map(candidate -> changed(sketch, candidate)).orElse(List.of()));
    }

    /** A later version stays in its story; and a copy of what it was copied from, unless its text is another one now. */
    private static Place revised(StorySketch sketch, Candidate before, Candidates others) {
        boolean sameText = before.comparison().relation() != Relation.REPORT;
        return new Place(
                before.entry().story(),
                sameText ? before.entry().copyOf() : copied(sketch, others).map(StoryMemory::article),
                Optional.empty(),
                sameText ? changedFrom(before, sketch) : List.of());
    }

    /** The story of an article that began one before, and then became another article altogether, may still be there. */
    private Story founded(StorySketch sketch) {
        String id = sketch.article();
        for (int i = 2; stories.containsKey(id); i++) {
            id = sketch.article() + "-" + i;
        }
        return new Story(id);
    }

    private static Optional<Candidate> copied(StorySketch sketch, Candidates others) {
        return sketch.is(Label.CORRECTION) ? Optional.empty() : others.copied();
    }

    private static String article(Candidate candidate) {
        return candidate.entry().sketch().article();
    }

    /** Numbers can be set against each other where the texts are the same otherwise. */
    private static List<Change> changed(StorySketch sketch, Candidate earlier) {
        boolean sameText = earlier.comparison().relation() == Relation.COPY_WITH_OTHER_FIGURES;
        return sameText || sketch.is(Label.CORRECTION) ? changedFrom(earlier, sketch) : List.of();
    }

    private static List<Change> changedFrom(Candidate earlier, StorySketch sketch) {
        return sketch.figures().changedFrom(earlier.entry().sketch().figures());
    }

    private void forgetEmpty() {
        for (Story story : window.takeLeft()) {
            if (story.isEmpty()) {
                stories.remove(story.id(), story);
            }
        }
    }

    /** Returns how many articles it remembers. */
    public int articles() {
        return window.size();
    }

    /** Returns how many terms it keeps for them. */
    int terms() {
        return window.terms();
    }
}
