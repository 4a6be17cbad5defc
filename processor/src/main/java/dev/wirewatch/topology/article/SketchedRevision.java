package dev.wirewatch.topology.article;

import dev.wirewatch.story.StorySketch;

/** A revision with what was found in it, and with the sketch by which its story is told. */
record SketchedRevision(AnnotatedRevision annotated, StorySketch sketch) {

    /** As JSON: a dead letter keeps it if the record as received is no longer available. */
    @Override
    public String toString() {
        return annotated.toString();
    }
}
