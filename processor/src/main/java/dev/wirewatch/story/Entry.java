package dev.wirewatch.story;

import java.util.Optional;

/** An article in the window. Its source is another one when it turns out that two are one. */
final class Entry {

    private final int number;
    private final StorySketch sketch;
    private final Story story;
    private final Optional<String> copyOf;
    private Story.Source source;

    Entry(int number, StorySketch sketch, Story story, Story.Source source, Optional<String> copyOf) {
        this.number = number;
        this.sketch = sketch;
        this.story = story;
        this.source = source;
        this.copyOf = copyOf;
    }

    int number() {
        return number;
    }

    StorySketch sketch() {
        return sketch;
    }

    Story story() {
        return story;
    }

    Story.Source source() {
        return source;
    }

    Optional<String> copyOf() {
        return copyOf;
    }

    void move(Story.Source other) {
        source = other;
    }

    StoryEntry snapshot() {
        return new StoryEntry(sketch, story.id(), source.number(), copyOf);
    }
}
