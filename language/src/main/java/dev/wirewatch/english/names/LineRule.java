package dev.wirewatch.english.names;

/** Adds, removes or corrects names of one sentence. */
interface LineRule {

    void apply(Line line);
}
