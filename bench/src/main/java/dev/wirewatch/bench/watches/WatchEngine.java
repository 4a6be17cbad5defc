package dev.wirewatch.bench.watches;

import dev.wirewatch.watch.Watch;
import java.util.List;

/** What finds the watches that an article matches. */
interface WatchEngine {

    void load(List<Watch> watches);

    /** Returns how many watches the article matches. */
    int match(BenchReading article);
}
