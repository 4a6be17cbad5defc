package dev.wirewatch.entities;

/** Adds, takes out or puts right names of one sentence. */
interface LineRule {

    void apply(Line line);
}
