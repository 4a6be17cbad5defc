package dev.wirewatch.annotation;

/** One annotator for all tests: its model takes seconds to load. */
public final class Samples {

    public static final Annotator ANNOTATOR = new NewsAnnotator();

    private Samples() {}
}
