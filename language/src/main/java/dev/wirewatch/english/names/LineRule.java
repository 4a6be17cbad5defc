package dev.wirewatch.english.names;

/** Adds, takes out or puts right names of one sentence. */
interface LineRule {

    void apply(Line line);
}
