package dev.wirewatch.english;

import dev.wirewatch.annotation.Annotator;

/** One annotator for all tests: its model takes seconds to load. */
public final class Samples {

    public static final Annotator ANNOTATOR = new EnglishAnnotator();

    private Samples() {}
}
