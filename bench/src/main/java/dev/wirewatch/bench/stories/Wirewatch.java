package dev.wirewatch.bench.stories;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;

/** What the processor does. */
final class Wirewatch implements StoryMethod<StorySketch> {

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory memory;

    Wirewatch(Duration window, int capacity) {
        memory = new StoryMemory(window, capacity);
    }

    @Override
    public StorySketch sketch(Document document, Instant time) {
        return sketcher.sketch(document, Annotation.empty(), "", time);
    }

    @Override
    public void add(StorySketch sketch) {
        memory.assign(sketch);
    }

    @Override
    public String assign(StorySketch sketch) {
        return memory.assign(sketch).story();
    }
}
